// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editseries.h"

#include "reader.h"

#include <algorithm>

namespace ft {

bool EditSeries::add(const Edit &edit)
{
    if (edit.refusal)
        return false;
    if (edit.plan.isEmpty())
        return true;
    for (const Followed &field : edit.follows)
        follow(field);
    m_plan = joined(m_plan, edit.plan);
    m_tree = readAgain(m_tree, bytes());
    return true;
}

void EditSeries::follow(const Followed &field)
{
    const auto known = std::find_if(m_follows.begin(), m_follows.end(), [&field](const Followed &other) { return other.path == field.path; });
    if (known == m_follows.end())
        m_follows.push_back(field);
    else
        known->after = field.after;
}

} // namespace ft
