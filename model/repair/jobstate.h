// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/rangeset.h"
#include "evidence/uuhash.h"
#include "schema/tree.h"

#include <optional>
#include <string>

namespace ft {

/// What giFT wrote down about a download beside its data: how large the file is and what was still missing of it.
struct JobState {
    std::string name; ///< without folder, as written
    std::uint64_t size = 0; ///< of the whole file; 0: not said
    std::optional<UuHash> hash;
    RangeSet missing; ///< within the file
    bool paused = false;

    bool isUsable() const { return size > 0 && hash; }
};

/// What a tree read as `gift.state` says. Never fails: what is not said stays empty.
JobState jobState(const Tree &tree, const ByteSource &source);

} // namespace ft
