// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roworder.h"

#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace ft {

namespace {

/// Rows between two looks at whether to go on: about a millisecond where every row is read from a file.
constexpr int Step = 512;

/// A query with its texts prepared.
class Matcher
{
public:
    Matcher(const RowQuery &query, int columns)
        : m_count(columns)
        , m_anywhere(query.anywhere, Qt::CaseInsensitive)
    {
        for (const auto &[column, text] : query.columns) {
            if (column < columns && !text.isEmpty())
                m_columns.emplace_back(column, QStringMatcher(text, Qt::CaseInsensitive));
        }
    }

    bool passes(RowReader &reader, int row) const
    {
        for (const auto &[column, matcher] : m_columns) {
            if (matcher.indexIn(reader.text(row, column)) < 0)
                return false;
        }
        if (m_anywhere.pattern().isEmpty())
            return true;
        for (int column = 0; column < m_count; ++column) {
            if (m_anywhere.indexIn(reader.text(row, column)) >= 0)
                return true;
        }
        return false;
    }

private:
    int m_count;
    QStringMatcher m_anywhere;
    std::vector<std::pair<int, QStringMatcher>> m_columns;
};

/// std::stable_sort in runs that are merged, so that it can be stopped on the way.
template <typename Less> bool sortInRuns(std::vector<int> &rows, Less less, const KeepGoing &keepGoing)
{
    constexpr std::ptrdiff_t Run = 32 * 1024;
    const auto size = static_cast<std::ptrdiff_t>(rows.size());
    const auto at = [&rows, size](std::ptrdiff_t i) { return rows.begin() + std::min(i, size); };
    for (std::ptrdiff_t i = 0; i < size; i += Run) {
        if (!keepGoing(1))
            return false;
        std::stable_sort(at(i), at(i + Run), less);
    }
    for (std::ptrdiff_t run = Run; run < size; run *= 2) {
        for (std::ptrdiff_t i = 0; i + run < size; i += 2 * run) {
            if (!keepGoing(1))
                return false;
            std::inplace_merge(at(i), at(i + run), at(i + 2 * run), less);
        }
    }
    return true;
}

} // namespace

RowOrder sortedRows(RowReader &reader, int rows, int column, Qt::SortOrder order, const KeepGoing &keepGoing)
{
    SortKeys keys;
    keys.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        if (row % Step == 0 && !keepGoing(double(row) / rows))
            return nullptr;
        reader.addKey(row, column, keys);
    }
    auto sorted = std::make_shared<std::vector<int>>(static_cast<std::size_t>(rows));
    std::iota(sorted->begin(), sorted->end(), 0);
    const auto ascending = [&keys](int a, int b) { return keys.less(a, b); };
    const auto descending = [&keys](int a, int b) {
        return keys.isNothing(a) == keys.isNothing(b) ? keys.less(b, a) : keys.isNothing(b);
    };
    const bool done = order == Qt::AscendingOrder ? sortInRuns(*sorted, ascending, keepGoing)
                                                  : sortInRuns(*sorted, descending, keepGoing);
    return done ? sorted : nullptr;
}

RowOrder passingRows(RowReader &reader, int rows, int columns, const RowQuery &query, const RowOrder &among,
                     const KeepGoing &keepGoing)
{
    const Matcher matcher(query, columns);
    auto passing = std::make_shared<std::vector<int>>();
    const int count = among ? static_cast<int>(among->size()) : rows;
    for (int i = 0; i < count; ++i) {
        if (i % Step == 0 && !keepGoing(double(i) / count))
            return nullptr;
        const int row = among ? (*among)[static_cast<std::size_t>(i)] : i;
        if (matcher.passes(reader, row))
            passing->push_back(row);
    }
    passing->shrink_to_fit();
    return passing;
}

} // namespace ft
