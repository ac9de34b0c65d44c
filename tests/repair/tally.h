// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/diagnosis.h"

#include <map>
#include <string>

namespace ft::test {

/// What came of the damages of one kind.
struct Tally {
    std::uint64_t cases = 0;
    std::uint64_t exactProved = 0;
    std::uint64_t exactConsistent = 0;
    std::uint64_t exactGuessed = 0;
    std::uint64_t lesser = 0; ///< not restored, and called consistent or guessed
    std::uint64_t nothing = 0; ///< no plan, or nothing seemed wrong
    std::uint64_t wrongProved = 0;
    double predicted = 0; ///< wrong ones among those called proved, by their odds

    void note(const Diagnosis &diagnosis, bool isExact);
    std::uint64_t exact() const { return exactProved + exactConsistent + exactGuessed; }
    Tally &operator+=(const Tally &other);
};

using Tallies = std::map<std::string, Tally>;

/// A table on standard output, a row for each kind, and its sum.
Tally print(const Tallies &tallies);

/// Whether the bytes come out of a plan as they were before the damage.
bool yields(const JudgedPlan &plan, const ByteSource &source, const Bytes &wanted);

/// How many damages a test shall try: FT_REPAIR_CASES, else `usual`.
std::uint64_t wantedCases(std::uint64_t usual);

} // namespace ft::test
