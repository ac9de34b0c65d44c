// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapclusters.h"

namespace ft {

/// The points of a map along a curve of Morton's: those that share a square lie together, for squares of every size. Made
/// once for a list, asked at every step of a zoom.
class PointGrid
{
public:
    PointGrid() = default;
    explicit PointGrid(std::span<const MapPoint> points);

    /// Points that share a square, by their number in the order of the grid.
    struct Cell {
        quint64 code = 0; ///< of the square: bits of x and y in turn
        int first = 0;
        int count = 0;
        QPointF middle; ///< of its points
    };
    /// All squares that hold points, along the curve. `level`: squares of the finest grid to a side, as a power of 2.
    std::vector<Cell> cells(int level) const;

    /// The level whose squares are nearest to `side`, in map units.
    static int levelOf(double side);

    std::size_t size() const { return m_entries.size(); }
    int indexAt(int place) const { return m_entries[static_cast<std::size_t>(place)].index; } ///< of the point
    quint8 groupAt(int place) const { return m_entries[static_cast<std::size_t>(place)].group; }
    QPointF at(int place) const { return m_entries[static_cast<std::size_t>(place)].at; }

private:
    struct Entry {
        quint64 code;
        QPointF at;
        int index;
        quint8 group;
    };
    std::vector<Entry> m_entries; ///< by code
};

/// The squares of a grid in blocks of eight by eight: finds those around a place without looking at empty ones.
class CellBlocks
{
public:
    /// `cells` must outlive it.
    explicit CellBlocks(std::span<const PointGrid::Cell> cells);

    /// Calls `visit(index)` for each cell of the block of `code` and the eight blocks around it: all within eight squares.
    template <typename Visit> void forEachNear(quint64 code, Visit visit) const
    {
        for (const Range &range : rangesAround(code)) {
            for (int cell = range.first; cell < range.end; ++cell)
                visit(cell);
        }
    }

private:
    struct Range {
        int first = 0;
        int end = 0;
    };
    struct Slot {
        quint64 block = 0;
        Range cells; ///< empty: a free slot
    };

    std::array<Range, 9> rangesAround(quint64 code) const;
    Range rangeOf(quint64 block) const;
    std::size_t slotOf(quint64 block) const;

    std::vector<Slot> m_slots; ///< a power of 2 of them, at most half in use
};

} // namespace ft
