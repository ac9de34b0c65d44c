// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointgrid.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ft {

namespace {

/// Squares of the finest grid are a small part of a pixel at the closest zoom.
constexpr int CoordinateBits = 24;
/// Map units from the middle to each side of the grid: more than the globe.
constexpr double GridReach = 4;
constexpr double FinestSide = 2 * GridReach / (1 << CoordinateBits);

constexpr int BlockLevel = 3; ///< a block is 8 by 8 squares

/// The bits of a number with a gap behind each.
quint64 withGaps(quint64 bits)
{
    bits = (bits | bits << 16) & 0x0000FFFF0000FFFF;
    bits = (bits | bits << 8) & 0x00FF00FF00FF00FF;
    bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0F;
    bits = (bits | bits << 2) & 0x3333333333333333;
    return (bits | bits << 1) & 0x5555555555555555;
}

quint64 codeOf(quint32 x, quint32 y)
{
    return withGaps(x) | withGaps(y) << 1;
}

quint32 coordinate(double at)
{
    constexpr double Last = (1 << CoordinateBits) - 1;
    return static_cast<quint32>(std::clamp((at + GridReach) / FinestSide, 0.0, Last));
}

} // namespace

PointGrid::PointGrid(std::span<const MapPoint> points)
{
    m_entries.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = points[i].at;
        m_entries.push_back({codeOf(coordinate(at.x()), coordinate(at.y())), at, static_cast<int>(i), points[i].group});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.code != b.code ? a.code < b.code : a.index < b.index;
    });
}

int PointGrid::levelOf(double side)
{
    return std::clamp(static_cast<int>(std::lround(std::log2(side / FinestSide))), 0, CoordinateBits);
}

std::vector<PointGrid::Cell> PointGrid::cells(int level) const
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const quint64 code = m_entries[i].code >> 2 * level;
        if (cells.empty() || cells.back().code != code)
            cells.push_back({code, static_cast<int>(i), 0, {}});
        cells.back().middle += m_entries[i].at;
        ++cells.back().count;
    }
    for (Cell &cell : cells)
        cell.middle /= cell.count;
    return cells;
}

CellBlocks::CellBlocks(std::span<const PointGrid::Cell> cells)
    : m_slots(std::bit_ceil(2 * cells.size() + 2))
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const quint64 block = cells[i].code >> 2 * BlockLevel;
        Slot &slot = m_slots[slotOf(block)];
        if (slot.cells.end == 0)
            slot = {block, {static_cast<int>(i), 0}};
        slot.cells.end = static_cast<int>(i) + 1;
    }
}

/// Of that block, or the free one where it would go. Blocks that lie together keep their slots together.
std::size_t CellBlocks::slotOf(quint64 block) const
{
    constexpr quint64 Golden = 0x9E3779B97F4A7C15; // scatters what lies apart
    constexpr int Together = 4; // bits
    const std::size_t mask = m_slots.size() - 1;
    const quint64 far = (block >> Together) * Golden >> 32;
    std::size_t slot = static_cast<std::size_t>(far << Together | (block & ((1U << Together) - 1))) & mask;
    while (m_slots[slot].cells.end != 0 && m_slots[slot].block != block)
        slot = (slot + 1) & mask;
    return slot;
}

CellBlocks::Range CellBlocks::rangeOf(quint64 block) const
{
    return m_slots[slotOf(block)].cells;
}

/// Counts up and down within the bits of x and of y, past the gaps: numbers beyond the edges of the grid no block has.
std::array<CellBlocks::Range, 9> CellBlocks::rangesAround(quint64 code) const
{
    constexpr quint64 XBits = 0x5555555555555555;
    constexpr quint64 YBits = ~XBits;
    const quint64 block = code >> 2 * BlockLevel;
    const std::array<quint64, 3> columns{((block & XBits) - 1) & XBits, block & XBits, ((block | YBits) + 1) & XBits};
    const std::array<quint64, 3> rows{((block & YBits) - 2) & YBits, block & YBits, ((block | XBits) + 2) & YBits};
    std::array<Range, 9> ranges;
    for (std::size_t i = 0; i < ranges.size(); ++i)
        ranges[i] = rangeOf(columns[i % 3] | rows[i / 3]);
    return ranges;
}

} // namespace ft
