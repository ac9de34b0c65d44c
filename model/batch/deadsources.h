// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batchorder.h"

#include "schema/tree.h"

namespace ft {

/// The sources of a job that an order asks to drop, counted by the first reason that holds.
struct DeadSourceList {
    std::vector<std::uint64_t> rows; ///< in rising order
    std::uint64_t unreachable = 0;
    std::uint64_t unmeasured = 0;
    std::uint64_t stale = 0;
};

/// Those sources of a download that are meant by `wanted`, in the order of the appendix. Not a download: none.
DeadSourceList deadSources(const Tree &tree, ByteWindow &bytes, const DeadSources &wanted);

} // namespace ft
