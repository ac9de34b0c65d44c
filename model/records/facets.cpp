// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets.h"

#include "rowsearch.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace ft {

namespace {

/// By text; the texts belong to the index.
using Counts = std::unordered_map<std::string_view, int>;

void count(const ColumnBlock &cells, ConstBlockBits bits, Counts &counts)
{
    std::vector<int> byCode(static_cast<std::size_t>(cells.values()));
    forEachRow(bits, [&](int row) { ++byCode[static_cast<std::size_t>(cells.code(row))]; });
    for (int code = 0; code < cells.values(); ++code) {
        if (byCode[static_cast<std::size_t>(code)] > 0)
            counts[cells.value(code)] += byCode[static_cast<std::size_t>(code)];
    }
}

Facet sorted(const Counts &counts)
{
    Facet facet;
    for (const auto &[text, count] : counts)
        facet.push_back({QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), count});
    std::sort(facet.begin(), facet.end(), [](const FacetValue &a, const FacetValue &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return facet;
}

} // namespace

std::vector<Facet> facets(const RowIndex &index, const RowQuery &query, const std::vector<int> &columns,
                          const KeepGoing &keepGoing)
{
    const RowTest test(index, query);
    std::vector<std::vector<Counts>> found(static_cast<std::size_t>(workerCount()), std::vector<Counts>(columns.size()));
    const bool done = inParallel(index.blocks(), [&](int block, int worker) {
        std::array<std::uint64_t, BlockWords> matching;
        setAll(index, block, matching);
        test.keepMatching(block, matching);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::array<std::uint64_t, BlockWords> passing = matching;
            test.keepPicked(block, passing, columns[i]);
            count(index.block(block, columns[i]), passing, found[static_cast<std::size_t>(worker)][i]);
        }
    }, keepGoing);
    if (!done)
        return {};
    std::vector<Facet> facets;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Counts all;
        for (const auto &worker : found) {
            for (const auto &[text, count] : worker[i])
                all[text] += count;
        }
        facets.push_back(sorted(all));
    }
    return facets;
}

} // namespace ft
