// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowquery.h"

#include "numberspan.h"

#include <algorithm>

namespace ft {

namespace {

/// A longer number is not within a shorter one: comparisons do not narrow.
bool narrows(const QString &text, const QString &other)
{
    return text == other
        || (text.contains(other, Qt::CaseInsensitive) && !Comparison::of(text) && !Comparison::of(other));
}

} // namespace

bool RowQuery::narrows(const RowQuery &other) const
{
    if (!anywhere.contains(other.anywhere, Qt::CaseInsensitive))
        return false;
    const bool texts = std::all_of(other.columns.begin(), other.columns.end(), [this](const auto &asked) {
        const auto mine = columns.find(asked.first);
        return mine != columns.end() && ft::narrows(mine->second, asked.second);
    });
    return texts && std::all_of(other.picks.begin(), other.picks.end(), [this](const auto &asked) {
        const auto mine = picks.find(asked.first);
        return mine != picks.end() && mine->second == asked.second;
    });
}

} // namespace ft
