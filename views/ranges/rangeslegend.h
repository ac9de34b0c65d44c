// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"
#include "items/hashwindows.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace ft {

/// The patterns of the chunk map in words and numbers: only what occurs, with its share of the file. Wraps into as many
/// lines as the width asks for; each entry explains itself in a tool tip.
class RangesLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RangesLegend(QWidget *parent = nullptr);

    void setMap(const ChunkMap &map, const ChunkLane &lane);
    void setWindows(const HashWindows &windows);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sample { State, RangeStates, Finding, Window, Unseen };
    struct Entry {
        Sample sample = Sample::State;
        ChunkState state = ChunkState::Received;
        Severity severity = Severity::Warning;
        QString text;
        QString help;
        WindowMark mark = WindowMark::Agrees;
    };

    static QVector<Entry> entriesOf(const HashWindows &windows);
    void compose();
    /// Where the entries lie in a width; the last bottom is the height.
    QVector<QRect> places(int width) const;
    void paintSample(QPainter &painter, const QRect &box, const Entry &entry) const;

    QVector<Entry> m_ofMap;
    QVector<Entry> m_ofWindows;
    QVector<Entry> m_entries; ///< both
};

} // namespace ft
