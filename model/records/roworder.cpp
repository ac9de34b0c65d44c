// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include "collation.h"
#include "keysort.h"

#include <algorithm>

namespace ft {

namespace {

/// Rows of a column by what they hold, each kind as the rows come.
struct Kinds {
    std::vector<KeyedRow> numbers;
    std::vector<KeyedRow> texts;
    std::vector<int> nothing;
};

void add(Kinds &kinds, const ColumnBlock &cells, int first, const TextKeys &keys, std::uint64_t flip)
{
    for (int i = 0; i < cells.rows(); ++i) {
        const auto row = static_cast<std::uint32_t>(first + i);
        if (const auto number = cells.number(i))
            kinds.numbers.push_back({*number ^ flip, row});
        else if (cells.text(i).empty())
            kinds.nothing.push_back(first + i);
        else
            kinds.texts.push_back({keys.head(row, 0) ^ flip, row});
    }
}

/// One key for each different text.
void addKeys(TextKeys::Block &block, const ColumnBlock &cells)
{
    std::vector<std::uint32_t> starts;
    for (int code = 0; code < cells.values(); ++code) {
        starts.push_back(static_cast<std::uint32_t>(block.keys.size()));
        appendSortKey(block.keys, cells.value(code));
        block.keys += '\0';
    }
    for (int row = 0; row < cells.rows(); ++row)
        block.starts.push_back(starts[static_cast<std::size_t>(cells.code(row))]);
}

bool allNumbers(const ColumnBlock &cells)
{
    for (int row = 0; row < cells.rows(); ++row) {
        if (!cells.number(row))
            return false;
    }
    return true;
}

} // namespace

RowOrder sortedRows(const RowIndex &index, int column, Qt::SortOrder order, const KeepGoing &keepGoing)
{
    const std::uint64_t flip = order == Qt::AscendingOrder ? 0 : ~std::uint64_t(0);
    TextKeys keys(index.blocks());
    std::vector<Kinds> kinds(static_cast<std::size_t>(index.blocks()));
    const bool prepared = inParallel(index.blocks(), [&](int block, int) {
        const ColumnBlock &cells = index.block(block, column);
        if (!allNumbers(cells))
            addKeys(keys.block(block), cells);
        add(kinds[static_cast<std::size_t>(block)], cells, block * BlockRows, keys, flip);
    }, keepGoing);
    if (!prepared)
        return nullptr;
    Kinds all;
    for (Kinds &part : kinds) {
        all.numbers.insert(all.numbers.end(), part.numbers.begin(), part.numbers.end());
        all.texts.insert(all.texts.end(), part.texts.begin(), part.texts.end());
        all.nothing.insert(all.nothing.end(), part.nothing.begin(), part.nothing.end());
        part = {};
    }
    if (!sortByHead(all.numbers, keepGoing) || !sortByText(all.texts, keys, flip, keepGoing))
        return nullptr;
    auto sorted = std::make_shared<std::vector<int>>();
    sorted->reserve(static_cast<std::size_t>(index.rows()));
    const auto append = [&sorted](const std::vector<KeyedRow> &rows) {
        for (const KeyedRow &row : rows)
            sorted->push_back(static_cast<int>(row.row));
    };
    append(flip ? all.texts : all.numbers);
    append(flip ? all.numbers : all.texts);
    sorted->insert(sorted->end(), all.nothing.begin(), all.nothing.end());
    return sorted;
}

RowOrder listed(const RowBits &bits, int rows, const RowOrder &sorted)
{
    std::vector<int> starts{0}; // where the rows of each block go
    for (int block = 0; block < bits.blocks(); ++block)
        starts.push_back(starts.back() + countOf(bits.block(block)));
    const int count = starts.back();
    if (count == rows)
        return sorted;
    auto found = std::make_shared<std::vector<int>>(static_cast<std::size_t>(count));
    if (sorted) {
        std::copy_if(sorted->begin(), sorted->end(), found->begin(), [&bits](int row) { return bits.test(row); });
        return found;
    }
    inParallel(bits.blocks(), [&](int block, int) {
        auto at = static_cast<std::size_t>(starts[static_cast<std::size_t>(block)]);
        forEachRow(bits.block(block), [&](int row) { (*found)[at++] = block * BlockRows + row; });
    });
    return found;
}

} // namespace ft
