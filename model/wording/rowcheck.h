// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"
#include "text.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace ft {

/// A step of checking the rows of lazy lists.
struct RowReport {
    std::vector<Finding> findings; ///< since the last report
    std::uint64_t done = 0; ///< rows
    std::uint64_t total = 0;
};

/// More findings than anyone reads; the rest is counted in one "more findings".
inline constexpr std::size_t RowFindingLimit = 10'000;

/// Rows of all lazy lists together; 0: checkRows() has nothing to do.
std::uint64_t lazyRowCount(const Tree &tree);

/// Reads each row of the lazy lists once, for what is odd in it, and reports in file order: ten times a second and at
/// the end. Returns early, without a last report, when `stop` is requested. Works in any thread; `tree` and `source`
/// must outlive the call.
void checkRows(const Tree &tree, const ByteSource &source, const CodePage &codePage, std::stop_token stop,
               const std::function<void(RowReport &&)> &report);

/// Some rows of a list, one after the other.
struct RowSpan {
    std::uint64_t first = 0;
    std::uint64_t count = 0;
};

/// What is odd in some rows of a lazy list, at once: for rows that were changed.
std::vector<Finding> checkRows(const Tree &tree, NodeId list, RowSpan rows, const ByteSource &source,
                               const CodePage &codePage);

} // namespace ft
