// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"

namespace ft {

/// Rows [first, first + count) of a list give way to others, as one change. Pure, like what edit.h has.
struct RowReplacement {
    std::uint64_t first = 0; ///< up to the number of rows
    std::uint64_t count = 0; ///< 0: what is new goes before row `first`
    Bytes bytes; ///< of all new rows, as the file stores them
    std::uint64_t newCount = 0; ///< how many these are
};

/// For lists whose elements follow each other and are all in the tree: no lazy and no scattered ones.
Edit replaceRows(const Tree &tree, const ByteSource &source, NodeId list, const RowReplacement &rows, Follow follow);

} // namespace ft
