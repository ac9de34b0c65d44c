// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsteps.h"

#include "facets.h"
#include "stepedges.h"

#include <algorithm>

namespace ft {

namespace {

/// Texts that get a bar of their own.
constexpr std::size_t MostTexts = 9;
/// Rows that show what is usual in a column.
constexpr int SampledRows = 65'536;
/// One row of so many may be odd on either side.
constexpr std::size_t OddOnes = 500;

/// Where numbers are that are not far from all others; zero is not looked at.
NumberSpan usualNumbers(const RowIndex &index, int column)
{
    std::vector<std::uint64_t> numbers;
    const int stride = std::max(1, index.rows() / SampledRows);
    for (int row = 0; row < index.rows(); row += stride) {
        if (const auto number = index.number(row, column); number && *number != 0)
            numbers.push_back(*number);
    }
    if (numbers.empty())
        return {0, 0};
    std::sort(numbers.begin(), numbers.end());
    const std::size_t odd = numbers.size() / OddOnes;
    const std::uint64_t low = numbers[odd];
    const std::uint64_t high = numbers[numbers.size() - 1 - odd];
    // What is close by is shown nevertheless.
    const std::uint64_t near = (high - low) / 4;
    const auto first = std::lower_bound(numbers.begin(), numbers.end(), low - std::min(low, near));
    const auto last = std::prev(
        std::upper_bound(numbers.begin(), numbers.end(), high + std::min(near, UINT64_MAX - high)));
    return {*first, *last};
}

} // namespace

NumberSpan ColumnSteps::span(int step) const
{
    return {edges[static_cast<std::size_t>(step)], edges[static_cast<std::size_t>(step) + 1] - 1};
}

ColumnSteps columnSteps(const RowIndex &index, int column, const KeepGoing &keepGoing)
{
    ColumnSteps steps;
    steps.column = column;
    if (index.hasNumbers(column)) {
        const ColumnTraits &traits = index.traits(column);
        const NumberSpan usual = usualNumbers(index, column);
        // A year of 0 is none: with it, all others would fall into one step.
        steps.skipsZero = traits.meaning == Meaning::Time || usual.low > usual.high - usual.low;
        steps.edges = stepEdges(traits, {steps.skipsZero ? usual.low : 0, usual.high});
        return steps;
    }
    const std::vector<Facet> found = facets(index, {}, {column}, keepGoing);
    if (found.empty())
        return steps;
    for (const FacetValue &value : found.front()) {
        if (!value.text.isEmpty() && steps.texts.size() < MostTexts)
            steps.texts.push_back(value.text);
    }
    return steps;
}

} // namespace ft
