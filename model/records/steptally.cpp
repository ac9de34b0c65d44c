// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsteps.h"
#include "rowsearch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>

// Counting for charts: every row of every chart, many times a second.

namespace ft {

namespace {

using Bits = std::array<std::uint64_t, BlockWords>;

/// Finds the step of a number by a table, and goes on from there.
class NumberSteps
{
public:
    explicit NumberSteps(const std::vector<std::uint64_t> &edges) : m_edges(edges)
    {
        constexpr int TableBits = 12;
        const std::uint64_t width = edges.back() - edges.front();
        m_shift = std::max(0, static_cast<int>(std::bit_width(width)) - TableBits);
        int step = 0;
        for (std::uint64_t cell = 0; cell <= (width - 1) >> m_shift; ++cell) {
            while (edges[static_cast<std::size_t>(step) + 1] - edges.front() <= cell << m_shift)
                ++step;
            m_first.push_back(step);
        }
    }

    /// -1: outside of all.
    int of(std::uint64_t number) const
    {
        if (number < m_edges.front() || number >= m_edges.back())
            return -1;
        auto step = static_cast<std::size_t>(m_first[(number - m_edges.front()) >> m_shift]);
        while (m_edges[step + 1] <= number)
            ++step;
        return static_cast<int>(step);
    }

private:
    const std::vector<std::uint64_t> &m_edges;
    int m_shift = 0;
    std::vector<int> m_first; ///< the step that the beginning of a cell of the table lies in
};

/// Counts the rows of blocks for one chart. Used by several threads at once.
class StepCounter
{
public:
    explicit StepCounter(const ColumnSteps &steps) : m_steps(steps)
    {
        if (!steps.edges.empty())
            m_numbers.emplace(steps.edges);
        for (const QString &text : steps.texts)
            m_texts.push_back(text.toStdString());
    }

    void count(const ColumnBlock &cells, ConstBlockBits rows, StepTally &tally) const
    {
        m_numbers ? countNumbers(cells, rows, tally) : countTexts(cells, rows, tally);
    }

private:
    void countNumbers(const ColumnBlock &cells, ConstBlockBits rows, StepTally &tally) const
    {
        forEachRow(rows, [&](int row) {
            const auto number = cells.number(row);
            if (!number || (*number == 0 && m_steps.skipsZero)) {
                ++tally.without;
                return;
            }
            const int step = m_numbers->of(*number);
            ++(step < 0 ? tally.beyond : tally.counts[static_cast<std::size_t>(step)]);
        });
    }

    void countTexts(const ColumnBlock &cells, ConstBlockBits rows, StepTally &tally) const
    {
        std::vector<int> byCode(static_cast<std::size_t>(cells.values()));
        forEachRow(rows, [&](int row) { ++byCode[static_cast<std::size_t>(cells.code(row))]; });
        for (int code = 0; code < cells.values(); ++code) {
            const auto step = std::find(m_texts.begin(), m_texts.end(), cells.value(code));
            int &count = cells.value(code).empty() ? tally.without
                : step == m_texts.end()            ? tally.beyond
                                                   : tally.counts[static_cast<std::size_t>(step - m_texts.begin())];
            count += byCode[static_cast<std::size_t>(code)];
        }
    }

    const ColumnSteps &m_steps;
    std::optional<NumberSteps> m_numbers;
    std::vector<std::string> m_texts;
};

void add(StepTally &sum, const StepTally &part)
{
    for (std::size_t i = 0; i < sum.counts.size(); ++i)
        sum.counts[i] += part.counts[i];
    sum.beyond += part.beyond;
    sum.without += part.without;
}

} // namespace

std::vector<StepTally> tally(const RowIndex &index, const RowQuery &query, const std::vector<ColumnSteps> &charts,
                             const KeepGoing &keepGoing)
{
    const RowTest test(index, query);
    std::vector<StepCounter> counters;
    std::vector<StepTally> none;
    for (const ColumnSteps &steps : charts) {
        counters.emplace_back(steps);
        none.push_back({std::vector<int>(static_cast<std::size_t>(steps.count())), 0, 0});
    }
    const auto passing = [&](int block, int except) {
        Bits bits;
        setAll(index, block, bits);
        test.keepPicked(block, bits, except);
        test.keepMatching(block, bits, except);
        return bits;
    };
    std::vector<std::vector<StepTally>> found(static_cast<std::size_t>(workerCount()), none);
    const bool done = inParallel(
        index.blocks(),
        [&](int block, int worker) {
            const Bits shown = passing(block, -1);
            for (std::size_t i = 0; i < charts.size(); ++i) {
                const int column = charts[i].column;
                counters[i].count(index.block(block, column), test.asksStepsOf(column) ? passing(block, column) : shown,
                                  found[static_cast<std::size_t>(worker)][i]);
            }
        },
        keepGoing);
    if (!done)
        return {};
    for (const std::vector<StepTally> &part : found) {
        for (std::size_t i = 0; i < none.size(); ++i)
            add(none[i], part[i]);
    }
    return none;
}

} // namespace ft
