// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowindex.h"

#include <algorithm>

namespace ft {

namespace {

std::shared_ptr<const RowIndex::Block> readBlock(RowReader &reader, int first, int rows, int columns)
{
    std::vector<ColumnWriter> writers(static_cast<std::size_t>(columns));
    for (int row = first; row < first + rows; ++row) {
        for (int column = 0; column < columns; ++column)
            writers[static_cast<std::size_t>(column)].add(reader.text(row, column), reader.number(row, column));
    }
    auto block = std::make_shared<RowIndex::Block>();
    for (ColumnWriter &writer : writers)
        block->push_back(writer.take());
    return block;
}

} // namespace

bool RowIndex::hasNumbers(int column) const
{
    return std::any_of(m_blocks.begin(), m_blocks.end(), [column](const std::shared_ptr<const Block> &block) {
        return (*block)[static_cast<std::size_t>(column)].hasNumbers();
    });
}

std::size_t RowIndex::bytes() const
{
    std::size_t bytes = 0;
    for (const auto &block : m_blocks) {
        for (const ColumnBlock &column : *block)
            bytes += column.bytes();
    }
    return bytes;
}

std::shared_ptr<const RowIndex> indexed(RowReader &reader, int rows, int columns, const RowIndex *known,
                                        const std::vector<bool> &outdated, const KeepGoing &keepGoing)
{
    auto index = std::make_shared<RowIndex>();
    index->m_rows = rows;
    for (int column = 0; column < columns; ++column)
        index->m_traits.push_back(reader.traits(column));
    index->m_blocks.resize(static_cast<std::size_t>((rows + BlockRows - 1) / BlockRows));
    std::vector<int> missing;
    for (int block = 0; block < index->blocks(); ++block) {
        const auto place = static_cast<std::size_t>(block);
        const bool holds = known && known->columns() == columns && block < known->blocks()
            && known->rowsOf(block) == index->rowsOf(block) && (place >= outdated.size() || !outdated[place]);
        if (holds)
            index->m_blocks[place] = known->m_blocks[place];
        else
            missing.push_back(block);
    }
    std::vector<std::shared_ptr<RowReader>> readers(static_cast<std::size_t>(workerCount()));
    const bool done = inParallel(static_cast<int>(missing.size()), [&](int task, int worker) {
        std::shared_ptr<RowReader> &own = readers[static_cast<std::size_t>(worker)];
        if (!own)
            own = reader.another();
        const int block = missing[static_cast<std::size_t>(task)];
        index->m_blocks[static_cast<std::size_t>(block)] = readBlock(*own, block * BlockRows, index->rowsOf(block), columns);
    }, keepGoing);
    return done ? index : nullptr;
}

} // namespace ft
