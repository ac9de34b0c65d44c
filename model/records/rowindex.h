// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parallel.h"
#include "rowsource.h"

namespace ft {

/// All cells of a table prepared for finding, ordering, counting and writing out: what filters a million rows within a
/// frame. Made once, in the background; about as large as the different texts, and some bytes a number. Does not change:
/// where rows did, a new one is made that shares the blocks that stayed.
class RowIndex
{
public:
    using Block = std::vector<ColumnBlock>; ///< by column

    int rows() const { return m_rows; }
    int columns() const { return static_cast<int>(m_traits.size()); }
    int blocks() const { return static_cast<int>(m_blocks.size()); }
    const ColumnTraits &traits(int column) const { return m_traits[static_cast<std::size_t>(column)]; }
    const ColumnBlock &block(int block, int column) const
    {
        return (*m_blocks[static_cast<std::size_t>(block)])[static_cast<std::size_t>(column)];
    }
    int rowsOf(int block) const { return std::min(BlockRows, m_rows - block * BlockRows); }

    bool hasNumbers(int column) const; ///< in some row
    /// In UTF-8.
    std::string_view text(int row, int column) const { return block(row / BlockRows, column).text(row % BlockRows); }
    std::optional<std::uint64_t> number(int row, int column) const
    {
        return block(row / BlockRows, column).number(row % BlockRows);
    }

    /// Memory it takes, in bytes.
    std::size_t bytes() const;

private:
    friend std::shared_ptr<const RowIndex> indexed(RowReader &, int, int, const RowIndex *, const std::vector<bool> &,
                                                   const KeepGoing &);

    int m_rows = 0;
    std::vector<ColumnTraits> m_traits;
    std::vector<std::shared_ptr<const Block>> m_blocks;
};

/// An index over all `rows` rows and `columns` columns, made on all cores; null if stopped. Blocks of `known` (may be
/// null) are taken over unless `outdated` says that they no longer hold.
std::shared_ptr<const RowIndex> indexed(RowReader &reader, int rows, int columns, const RowIndex *known,
                                        const std::vector<bool> &outdated, const KeepGoing &keepGoing = {});

} // namespace ft
