// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"
#include "rowquery.h"

namespace ft {

/// How a chart cuts a column: into texts, or into intervals of numbers.
struct ColumnSteps {
    int column = -1;
    std::vector<QString> texts; ///< a step each, the most frequent first; empty for numbers
    std::vector<std::uint64_t> edges; ///< step i is [edges[i], edges[i + 1]); empty for texts
    bool skipsZero = false; ///< zero stands for nothing, as in times and years

    int count() const { return static_cast<int>(edges.empty() ? texts.size() : edges.size() - 1); }
    /// Of a step between numbers.
    NumberSpan span(int step) const;

    friend bool operator==(const ColumnSteps &, const ColumnSteps &) = default;
};

/// Steps for all rows of a column: intervals where it holds numbers, else its texts. The few numbers that are far from
/// all others (a clock that was wrong) get no steps, so that the others can be told apart. Without steps if there is
/// nothing to tell apart, or if stopped.
ColumnSteps columnSteps(const RowIndex &index, int column, const KeepGoing &keepGoing = {});

/// How many rows fall into each step.
struct StepTally {
    std::vector<int> counts;
    int beyond = 0; ///< numbers outside of all steps, texts that are none of them
    int without = 0; ///< say nothing

    friend bool operator==(const StepTally &, const StepTally &) = default;
};

/// Counts the rows that pass all of the query but what it asks of the very column by an interval or by picks. Empty if
/// stopped.
std::vector<StepTally> tally(const RowIndex &index, const RowQuery &query, const std::vector<ColumnSteps> &charts,
                             const KeepGoing &keepGoing = {});

} // namespace ft
