// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysort.h"

#include "rowbits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ft {

namespace {

using Rows = std::span<KeyedRow>;

/// Below this comparing is quicker than counting.
constexpr std::size_t FewToSort = 512;

bool isBefore(const KeyedRow &a, const KeyedRow &b)
{
    return a.head < b.head;
}

/// By one byte after the other, the least significant first; bytes that are the same in all rows cost one look.
void countingSort(Rows rows, std::vector<KeyedRow> &scratch)
{
    std::array<std::array<std::uint32_t, 256>, 8> counts{};
    for (const KeyedRow &row : rows) {
        for (std::size_t byte = 0; byte < 8; ++byte)
            ++counts[byte][row.head >> 8 * byte & 0xFF];
    }
    scratch.resize(std::max(scratch.size(), rows.size()));
    Rows from = rows;
    Rows to = Rows(scratch).first(rows.size());
    for (std::size_t byte = 0; byte < 8; ++byte) {
        auto &places = counts[byte];
        if (places[from.front().head >> 8 * byte & 0xFF] == rows.size())
            continue;
        std::uint32_t place = 0;
        for (std::uint32_t &count : places)
            place += std::exchange(count, place);
        for (const KeyedRow &row : from)
            to[places[row.head >> 8 * byte & 0xFF]++] = row;
        std::swap(from, to);
    }
    if (from.data() != rows.data())
        std::ranges::copy(from, rows.begin());
}

void sortRun(Rows rows, std::vector<KeyedRow> &scratch)
{
    if (rows.size() < FewToSort)
        std::stable_sort(rows.begin(), rows.end(), isBefore);
    else
        countingSort(rows, scratch);
}

/// Sorts runs of rows with the same head by what follows in their keys.
void sortTies(Rows rows, const TextKeys &keys, std::size_t depth, std::uint64_t flip, std::vector<KeyedRow> &scratch)
{
    for (std::size_t start = 0, end; start < rows.size(); start = end) {
        const std::uint64_t head = rows[start].head;
        for (end = start + 1; end < rows.size() && rows[end].head == head; ++end) { }
        const bool goesOn = ((head ^ flip) & 0xFF) != 0;
        if (end - start == 1 || !goesOn)
            continue;
        const Rows ties = rows.subspan(start, end - start);
        for (KeyedRow &row : ties)
            row.head = keys.head(row.row, depth) ^ flip;
        sortRun(ties, scratch);
        sortTies(ties, keys, depth + 8, flip, scratch);
    }
}

/// Cuts into parts for the workers where heads differ.
std::vector<Rows> partsOf(Rows rows)
{
    const std::size_t wanted = std::max<std::size_t>(4096, rows.size() / 64);
    std::vector<Rows> parts;
    for (std::size_t start = 0, end; start < rows.size(); start = end) {
        end = std::min(start + wanted, rows.size());
        while (end < rows.size() && rows[end].head == rows[end - 1].head)
            ++end;
        parts.push_back(rows.subspan(start, end - start));
    }
    return parts;
}

} // namespace

bool sortByHead(std::vector<KeyedRow> &rows, const KeepGoing &keepGoing)
{
    const std::size_t half = rows.size() / 2;
    const std::array<Rows, 2> halves{Rows(rows).first(half), Rows(rows).subspan(half)};
    const bool done = inParallel(2, [&](int task, int) {
        std::vector<KeyedRow> scratch;
        sortRun(halves[static_cast<std::size_t>(task)], scratch);
    }, keepGoing);
    if (!done)
        return false;
    std::vector<KeyedRow> merged(rows.size());
    std::ranges::merge(halves[0], halves[1], merged.begin(), isBefore);
    rows.swap(merged);
    return true;
}

std::uint64_t TextKeys::head(std::uint32_t row, std::size_t depth) const
{
    const Block &block = m_blocks[row / BlockRows];
    const std::size_t start = block.starts[row % BlockRows] + depth;
    const char *key = block.keys.data() + start;
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8 && key[i] != '\0'; ++i)
        head |= std::uint64_t(static_cast<std::uint8_t>(key[i])) << (56 - 8 * i);
    return head;
}

bool sortByText(std::vector<KeyedRow> &rows, const TextKeys &keys, std::uint64_t flip, const KeepGoing &keepGoing)
{
    if (!sortByHead(rows, keepGoing))
        return false;
    const std::vector<Rows> parts = partsOf(rows);
    std::vector<std::vector<KeyedRow>> scratch(static_cast<std::size_t>(workerCount()));
    return inParallel(static_cast<int>(parts.size()), [&](int task, int worker) {
        sortTies(parts[static_cast<std::size_t>(task)], keys, 8, flip, scratch[static_cast<std::size_t>(worker)]);
    }, keepGoing);
}

} // namespace ft
