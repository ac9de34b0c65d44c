// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownrows.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::size_t AnswersKept = 16; // a bit a row each

} // namespace

PassingRows KnownRows::nearest(const RowQuery &query) const
{
    const auto same = std::find_if(m_answers.begin(), m_answers.end(),
                                   [&](const PassingRows &known) { return known.query == query; });
    if (same != m_answers.end())
        return *same;
    const auto wider = std::find_if(m_answers.rbegin(), m_answers.rend(),
                                    [&](const PassingRows &known) { return query.narrows(known.query); });
    return wider != m_answers.rend() ? *wider : PassingRows();
}

void KnownRows::add(const PassingRows &answer)
{
    std::erase_if(m_answers, [&](const PassingRows &known) { return known.query == answer.query; });
    if (m_answers.size() == AnswersKept)
        m_answers.erase(m_answers.begin());
    m_answers.push_back(answer);
}

} // namespace ft
