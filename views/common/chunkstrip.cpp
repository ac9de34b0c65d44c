// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkstrip.h"

#include <QPainter>
#include <QPaintDevice>

#include <algorithm>

namespace ft {

ChunkStack stacked(const ChunkMix &mix, int length, int least)
{
    ChunkStack pixels{};
    const auto kinds = std::count_if(mix.bytes.begin(), mix.bytes.end(), [](auto count) { return count > 0; });
    if (kinds == 0 || length <= 0)
        return pixels;
    least = std::min<int>(least, length / static_cast<int>(kinds));
    // Who would get too little takes the least; the others share what is left, which may make another one too small.
    std::array<bool, ChunkStateCount> isSmall{};
    double bytesLeft = static_cast<double>(mix.total());
    int pixelsLeft = length;
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < ChunkStateCount; ++i) {
            const auto bytes = static_cast<double>(mix.bytes[i]);
            if (bytes == 0 || isSmall[i] || bytes / bytesLeft * pixelsLeft >= least)
                continue;
            isSmall[i] = again = true;
            pixels[i] = least;
            pixelsLeft -= least;
            bytesLeft -= bytes;
        }
    }
    int spare = pixelsLeft;
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        if (mix.bytes[i] == 0 || isSmall[i])
            continue;
        pixels[i] = static_cast<int>(static_cast<double>(mix.bytes[i]) / bytesLeft * pixelsLeft);
        spare -= pixels[i];
    }
    // What rounding left over is the largest one's: it shows the least there.
    *std::max_element(pixels.begin(), pixels.end()) += spare;
    return pixels;
}

ChunkStack stacked(const ChunkMix &mix, int length)
{
    return stacked(mix, length, (length + 4) / 5);
}

void ChunkAreas::add(const QRect &frame, const ChunkStack &stack)
{
    int bottom = frame.y() + frame.height();
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        if (stack[i] <= 0)
            continue;
        bottom -= stack[i];
        m_areas[i].append({frame.x(), bottom, frame.width(), stack[i]});
    }
}

void ChunkAreas::paint(QPainter &painter, const ChunkInk &ink) const
{
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < ChunkStateCount; ++i) {
        if (m_areas[i].isEmpty())
            continue;
        painter.setBrush(ink.brush(static_cast<ChunkState>(i)));
        painter.drawRects(m_areas[i]);
    }
    painter.setBrush(Qt::NoBrush);
}

void paintChunkStrip(QPainter &painter, const QRect &area, const ChunkLane &lane, const Zoom &zoom, const ChunkInk &ink)
{
    if (area.isEmpty() || lane.size() == 0)
        return;
    ChunkAreas areas;
    std::size_t from = lane.indexAt(zoom.first);
    // Neighbouring pixels that look the same are one area.
    QRect run(area.x(), area.y(), 0, area.height());
    ChunkStack stackOfRun{};
    for (int x = 0; x < area.width(); ++x) {
        const ChunkStack stack = stacked(lane.mix(zoom.bytesAt(x, area.width()), from), area.height());
        if (stack != stackOfRun) {
            areas.add(run, stackOfRun);
            run.setX(area.x() + x);
            stackOfRun = stack;
        }
        run.setWidth(area.x() + x + 1 - run.x());
    }
    areas.add(run, stackOfRun);
    areas.paint(painter, ink);
}

void paintChunkThumbnail(QPainter &painter, const QRectF &area, const ChunkLane &lane, const QPalette &palette)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const ChunkInk ink(palette, ratio);
    const QRectF device(area.topLeft() * ratio, area.size() * ratio);
    const QRect frame = device.toAlignedRect();
    const QRect inside = frame.adjusted(ink.line(), ink.line(), -ink.line(), -ink.line());
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(frame, ink.outline());
    painter.fillRect(inside, ink.brush(ChunkState::Missing));
    paintChunkStrip(painter, inside, lane, Zoom::all(lane.size()), ink);
    painter.restore();
}

} // namespace ft
