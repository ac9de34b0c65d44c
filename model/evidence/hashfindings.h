// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include "schema/tree.h"

namespace ft {

/// What data says against the hashes that a partial download names.
struct HashFindings {
    HashEnd end = HashEnd::Done; ///< anything else: nothing was found out
    std::vector<Finding> findings; ///< in the order of the fields
    std::uint64_t failedAt = 0; ///< Unreadable: where
};

/// Holds every hash that the sources and tags of `tree`, read as `kazaa.dat`, name against the data that is listed as
/// completed and there: the first 300 KiB where they are whole, all windows where they are. What sources say against
/// each other is found when a file is opened; this reads data, at most twice the windows of the file however many
/// hashes there are, and belongs into a worker. Nothing for other formats.
HashFindings hashFindings(const Tree &tree, const ByteSource &source, const Progress &progress = {});

} // namespace ft
