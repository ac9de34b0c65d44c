// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlane.h"

#include "accents.h"
#include "chunkink.h"

#include <QPainter>

#include <algorithm>

namespace ft {

namespace {

constexpr int LeastWidth = 5; ///< hairlines: two ends and something between them

/// Two ends that reach up to the strip, and a floor `floor` high with a hole of `hole` in its middle.
void paintShape(QPainter &painter, const QRect &rect, const QColor &color, int line, int floor, int hole)
{
    painter.fillRect(rect.x(), rect.y(), line, rect.height(), color);
    painter.fillRect(rect.right() + 1 - line, rect.y(), line, rect.height(), color);
    const int y = rect.bottom() + 1 - floor;
    const int half = std::max(line, (rect.width() - hole) / 2);
    if (hole == 0)
        return painter.fillRect(rect.x(), y, rect.width(), floor, color);
    painter.fillRect(rect.x(), y, half, floor, color);
    painter.fillRect(rect.right() + 1 - half, y, half, floor, color);
}

} // namespace

QColor windowColor(WindowMark mark, const QPalette &palette)
{
    const Accents accents = Accents::of(palette);
    switch (mark) {
    case WindowMark::Agrees:
        return accents.proved;
    case WindowMark::Contradicts:
        return accents.contradicted;
    case WindowMark::Unjudged:
    case WindowMark::Missing:
        break;
    }
    return accents.quiet;
}

void paintWindowBracket(QPainter &painter, const QRect &rect, WindowMark mark, const QPalette &palette, int line)
{
    const QColor color = windowColor(mark, palette);
    const ChunkInk ink(palette, line);
    switch (mark) {
    case WindowMark::Agrees:
        paintShape(painter, rect, color, line, std::max(3 * line, rect.height() / 2), 0);
        break;
    case WindowMark::Contradicts:
        painter.fillRect(rect, ink.brush(ChunkState::Contradicted));
        paintShape(painter, rect, color, line, 2 * line, std::clamp(rect.width() / 3, line, 8 * line));
        break;
    case WindowMark::Unjudged:
        painter.fillRect(rect, ink.brush(ChunkState::Present));
        paintShape(painter, rect, color, line, line, 0);
        break;
    case WindowMark::Missing:
        painter.fillRect(rect, palette.color(QPalette::Base));
        paintShape(painter, rect, color, line, line, 0);
        painter.fillRect(rect.x(), rect.y(), rect.width(), line, color);
        break;
    }
}

void paintWindowLane(QPainter &painter, const QRect &lane, const HashWindows &windows, const Zoom &zoom,
                     const QPalette &palette, int line)
{
    if (windows.isEmpty() || lane.isEmpty() || windows.fileSize <= zoom.first)
        return;
    const auto pixelOf = [&](std::uint64_t offset) {
        const std::uint64_t end = zoom.first + zoom.length;
        if (offset <= zoom.first)
            return lane.x();
        return offset >= end ? lane.right() + 1 : lane.x() + zoom.pixelOf(offset, lane.width());
    };
    // Never looked at, as far as the file goes.
    painter.fillRect(lane.x(), lane.bottom() + 1 - line, pixelOf(windows.fileSize) - lane.x(), line,
                     Accents::of(palette).outline);
    int behind = lane.x();
    for (const JudgedWindow &window : windows.windows) {
        if (clipped(window.window.extents, zoom.window()).size == 0)
            continue;
        const int wanted = pixelOf(window.window.extents.at);
        const int width = std::max(pixelOf(window.window.extents.end()) - wanted, LeastWidth * line);
        // Side by side even where they are smaller than a pixel, so that each is seen.
        const int x = std::min(std::max(wanted, behind), lane.right() + 1 - width);
        paintWindowBracket(painter, {x, lane.y(), width, lane.height()}, markOf(window), palette, line);
        behind = x + width + line;
    }
}

} // namespace ft
