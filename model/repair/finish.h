// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"
#include "evidence/verdict.h"
#include "schema/plan.h"
#include "schema/tree.h"

namespace ft {

/// Whether a job can become the file it was to fetch, and what is known about that file.
struct Finish {
    std::uint64_t fileSize = 0; ///< 0: nobody says it
    RangeSet missing; ///< of the file
    bool complete = false; ///< all parts are listed and on disk, or on disk and verified
    std::optional<Verdict> verdict; ///< nothing where the job names no hash
    Bytes path; ///< where the job would have put it, in the code page of the job

    /// The change that makes the job the file: everything behind it goes.
    Plan plan(std::uint64_t size) const { return {{{fileSize, size - fileSize, {}}}}; }
};

/// Where a job would have put its file, else the name that its first source gives; empty where nothing says it.
Bytes pathOf(const Tree &tree, ByteWindow &bytes);

/// Reads the windows of the hash; nothing else of the data.
Finish finish(const Tree &tree, const ByteSource &source, const Progress &progress = {});

} // namespace ft
