// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowquery.h"

#include <algorithm>

namespace ft {

bool RowQuery::narrows(const RowQuery &other) const
{
    if (!anywhere.contains(other.anywhere, Qt::CaseInsensitive))
        return false;
    return std::all_of(other.columns.begin(), other.columns.end(), [this](const auto &asked) {
        const auto mine = columns.find(asked.first);
        return mine != columns.end() && mine->second.contains(asked.second, Qt::CaseInsensitive);
    });
}

} // namespace ft
