// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockgrid.h"

#include <algorithm>

namespace ft {

namespace {

constexpr int ColumnStep = 8;

int columnsIn(int width, int side)
{
    const int columns = width / side;
    return columns < ColumnStep ? columns : columns - columns % ColumnStep;
}

std::uint64_t capacity(const QRect &space, int side)
{
    return static_cast<std::uint64_t>(columnsIn(space.width(), side)) * static_cast<std::uint64_t>(space.height() / side);
}

std::uint64_t blocksOf(const Zoom &zoom, std::uint64_t block)
{
    // One more where the window can begin inside a block, or cells would jump while one pans.
    const std::uint64_t spare = zoom.isAll() ? 0 : 1;
    return (zoom.length - 1) / block + 1 + spare;
}

} // namespace

BlockGrid BlockGrid::fitting(const QRect &space, const Zoom &zoom, qreal devicePixelRatio)
{
    BlockGrid grid;
    grid.zoom = zoom;
    grid.gap = std::max(1, qRound(devicePixelRatio));
    const int smallest = qRound(Smallest * devicePixelRatio);
    const int largest = qRound(Largest * devicePixelRatio);
    const std::uint64_t most = space.isEmpty() ? 0 : capacity(space, smallest);
    if (most == 0)
        return grid;
    while (blocksOf(zoom, grid.block) > most)
        grid.block *= 2;
    grid.side = smallest;
    while (grid.side < largest && capacity(space, grid.side + 1) >= blocksOf(zoom, grid.block))
        ++grid.side;
    grid.columns = columnsIn(space.width(), grid.side);
    grid.rows = (grid.count() - 1) / grid.columns + 1;
    const int width = grid.columns * grid.side - grid.gap;
    grid.area = {space.right() + 1 - width, space.y(), width, grid.rows * grid.side - grid.gap};
    return grid;
}

int BlockGrid::count() const
{
    return static_cast<int>((zoom.first + zoom.length - 1) / block - firstBlock() + 1);
}

Extents BlockGrid::bytesOf(int cell) const
{
    return blockAt((firstBlock() + static_cast<std::uint64_t>(cell)) * block);
}

Extents BlockGrid::blockAt(std::uint64_t offset) const
{
    const std::uint64_t at = offset - offset % block;
    return {at, at < zoom.whole ? std::min(block, zoom.whole - at) : 0};
}

QRect BlockGrid::rectOf(int cell) const
{
    return {area.x() + cell % columns * side, area.y() + cell / columns * side, side - gap, side - gap};
}

std::optional<int> BlockGrid::cellAt(const QPoint &point) const
{
    if (isEmpty() || !area.contains(point))
        return std::nullopt;
    const int column = std::min((point.x() - area.x()) / side, columns - 1);
    const int cell = (point.y() - area.y()) / side * columns + column;
    return cell < count() ? std::optional(cell) : std::nullopt;
}

std::optional<int> BlockGrid::cellOf(std::uint64_t offset) const
{
    if (isEmpty() || offset / block < firstBlock())
        return std::nullopt;
    const std::uint64_t cell = offset / block - firstBlock();
    return cell < static_cast<std::uint64_t>(count()) ? std::optional(static_cast<int>(cell)) : std::nullopt;
}

QVector<QRect> BlockGrid::rectsOf(Extents extents) const
{
    const std::uint64_t shownFrom = firstBlock() * block;
    const std::uint64_t shownTo = isEmpty() ? 0 : bytesOf(count() - 1).end();
    const std::uint64_t from = std::max(extents.at, shownFrom);
    const std::uint64_t to = std::min(extents.end(), shownTo);
    if (isEmpty() || from >= to)
        return {};
    const int first = *cellOf(from);
    const int last = *cellOf(to - 1);
    const auto box = [this](int a, int b) { return rectOf(a).united(rectOf(b)); };
    const int firstRow = first / columns;
    const int lastRow = last / columns;
    if (firstRow == lastRow)
        return {box(first, last)};
    QVector<QRect> rects{box(first, firstRow * columns + columns - 1)};
    if (lastRow - firstRow > 1)
        rects.append(box((firstRow + 1) * columns, lastRow * columns - 1));
    rects.append(box(lastRow * columns, last));
    return rects;
}

} // namespace ft
