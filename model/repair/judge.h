// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examined.h"
#include "step.h"

#include <memory>

namespace ft {

/// A plan of one or more steps, applied to a copy and read again.
struct Trial {
    Plan plan;
    std::vector<Step> steps;
    std::unique_ptr<Changed> bytes; ///< as the plan leaves them
    Examined file;
    std::uint64_t hypotheses = 0; ///< of the search up to the last step
    unsigned bits = 32; ///< of the stored checksum that the result was held against
    bool renewsSum = false;
};

/// What is known about a plan.
struct JudgedPlan {
    Plan plan;
    std::vector<Step> steps; ///< in order; each place is in the bytes that the steps before it left
    Confidence confidence = Confidence::Guessed;
    /// Expected number of chance agreements of the search behind it; nothing where no checksum spoke.
    std::optional<double> odds;
    std::uint64_t findingsBefore = 0; ///< warnings and errors
    std::uint64_t findingsAfter = 0;
    std::uint64_t bytesChanged = 0;
    std::vector<Finding> left; ///< all findings of the result
};

/// The trial with one step more, read anew. Its source is that of `before`, which must outlive it.
Trial tried(const ByteSource &source, const Trial &before, const Proposal &proposal, std::uint64_t hypotheses);

/// Grades a trial against the file as it was found.
JudgedPlan judged(const Trial &trial, const Examined &before);

/// Puts the best first: the surest, then what leaves the least wrong, then the least likely to be chance, then what
/// changes least. Several different results that would each be proved prove nothing.
void rank(std::vector<JudgedPlan> &plans);

} // namespace ft
