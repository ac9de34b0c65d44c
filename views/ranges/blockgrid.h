// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/zoom.h"

#include <QPoint>
#include <QRect>
#include <QVector>

#include <optional>

namespace ft {

/// The window of a zoom as rows of square cells, each a block of bytes. Blocks are powers of two and rows a multiple
/// of eight of them, so that cells and rows begin at round offsets. In device pixels; a value.
///
/// While one zooms, cells grow smoothly between Smallest and Largest; then the block halves.
struct BlockGrid {
    QRect area; ///< what the cells fill: flush right in the space given, so that labels fit on the left
    Zoom zoom;
    std::uint64_t block = 1; ///< bytes of a cell
    int side = 1; ///< pixels from one cell to the next, both ways
    int gap = 1; ///< pixels between cells, part of `side`
    int columns = 1;
    int rows = 0;

    /// In logical pixels.
    static constexpr int Smallest = 7;
    static constexpr int Largest = 26;

    /// The grid that fills `space` best. An empty grid where there is no room for a row.
    static BlockGrid fitting(const QRect &space, const Zoom &zoom, qreal devicePixelRatio);

    bool isEmpty() const { return rows == 0; }
    std::uint64_t firstBlock() const { return zoom.first / block; }
    /// Number of cells in use.
    int count() const;
    /// Bytes of the cell, cut at the end of the scale.
    Extents bytesOf(int cell) const;
    /// The block that holds `offset`, wherever it is.
    Extents blockAt(std::uint64_t offset) const;
    /// Without the gap.
    QRect rectOf(int cell) const;
    std::optional<int> cellAt(const QPoint &point) const;
    /// The cell that shows `offset`, if it is in the window.
    std::optional<int> cellOf(std::uint64_t offset) const;
    /// Outline of the cells that show some of `extents`: up to three rectangles (rest of a row, rows, start of a row).
    QVector<QRect> rectsOf(Extents extents) const;
    std::uint64_t bytesInRow() const { return block * static_cast<std::uint64_t>(columns); }
};

} // namespace ft
