// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkdifferences.h"

#include "document/document.h"

#include <QWidget>

namespace ft {

/// Where the parts of a picture of two lanes lie, in device pixels. A value.
struct ChunkPairLayout {
    QRect before;
    QRect after;
    QRect marks; ///< between the two: what differs
    std::uint64_t whole = 1; ///< bytes that the width stands for

    static ChunkPairLayout of(QSize size, std::uint64_t before, std::uint64_t after, int lane, int gap);
    /// At least `least` pixels wide, so that a single byte is seen.
    QRect markOf(Extents extents, int least) const;
};

/// Two lanes on one scale, one above the other, with brackets between them where they differ.
class ChunkPair : public QWidget
{
    Q_OBJECT

public:
    ChunkPair(ChunkLane before, ChunkLane after, const std::vector<ChunkDifference> &differences, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChunkLane m_before;
    ChunkLane m_after;
    std::vector<ChunkDifference> m_differences;
};

/// What was received, before and after: the picture, and the stretches that differ as a list.
class ChunkComparison : public QWidget
{
    Q_OBJECT

public:
    ChunkComparison(const Document &before, const Document &after, QWidget *parent = nullptr);
};

} // namespace ft
