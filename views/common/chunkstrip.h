// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkink.h"
#include "zoom.h"

#include <QRect>
#include <QVector>

class QPainter;

namespace ft {

/// Shares `length` pixels among the states of a mix, in the order of ChunkState. Honest but for one thing: a state that
/// occurs at all gets `least` pixels (fewer only where there is no room), so that a gap of one byte is seen.
using ChunkStack = std::array<int, ChunkStateCount>;
ChunkStack stacked(const ChunkMix &mix, int length, int least);
/// The same with a minimum that is seen without looking for it: a fifth of the length.
ChunkStack stacked(const ChunkMix &mix, int length);

/// Areas of each state, collected first and painted together: a picture of many small areas costs little then.
class ChunkAreas
{
public:
    /// Fills `frame` from below; the stack is as high as the frame.
    void add(const QRect &frame, const ChunkStack &stack);
    /// Missing areas get the plain base: outlines are drawn by whoever knows what belongs together.
    void paint(QPainter &painter, const ChunkInk &ink) const;

private:
    std::array<QVector<QRect>, ChunkStateCount> m_areas;
};

/// Paints the window of `zoom` on the lane into `area`, from left to right. The painter's unit is the device pixel.
void paintChunkStrip(QPainter &painter, const QRect &area, const ChunkLane &lane, const Zoom &zoom, const ChunkInk &ink);

/// The whole lane as a small picture, for rows of tables and lists. `area` in the painter's own units; crisp on every
/// screen.
void paintChunkThumbnail(QPainter &painter, const QRectF &area, const ChunkLane &lane, const QPalette &palette);

} // namespace ft
