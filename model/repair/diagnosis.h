// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "judge.h"

namespace ft {

/// What a diagnosis knows beside the bytes, and how far it may go.
struct RepairOptions {
    Str fileName = {};
    Clues clues = {};
    /// Units of work that a search may take: a trial reading of a small appendix costs one, judging a plan ReadingCost
    /// of them; of a large one both cost more.
    std::uint64_t budget = 20'000;
    Progress progress = {};

    static constexpr std::uint64_t ReadingCost = 16;
};

/// What is wrong with a file and what can be done about it.
struct Diagnosis {
    Examined file; ///< as it was found
    std::vector<JudgedPlan> plans; ///< the best first
    std::uint64_t hypotheses = 0; ///< held against a checksum by the whole search
    std::uint64_t work = 0;
    bool exhausted = false; ///< the budget ended the search
    bool cancelled = false;
};

/// Searches for repairs of a file: single steps first, then steps on top of those that helped, until one is proved or
/// none helps further. A file that nothing is wrong with may have plans too: what can be had from it beyond that. The same bytes and budget give the same plans on every machine. `source` must outlive the result.
Diagnosis diagnose(const Format &format, const ByteSource &source, const RepairOptions &options = {});

} // namespace ft
