// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollscale.h"

#include <algorithm>

namespace ft {

ScrollScale::ScrollScale(std::uint64_t lastRow) : m_lastRow(lastRow), m_steps(std::min(lastRow, MaxSteps)) {}

std::uint64_t ScrollScale::rowOf(int step) const
{
    if (m_steps == 0)
        return 0;
    const std::uint64_t at = std::min<std::uint64_t>(static_cast<std::uint64_t>(std::max(step, 0)), m_steps);
    // In two parts, because step * lastRow does not fit into 64 bits.
    return at * (m_lastRow / m_steps) + at * (m_lastRow % m_steps) / m_steps;
}

int ScrollScale::stepOf(std::uint64_t row) const
{
    if (row >= m_lastRow)
        return maximum();
    // A division in floating point lands next to the step; walk the rest.
    int step = static_cast<int>(static_cast<long double>(row) / static_cast<long double>(m_lastRow)
                                * static_cast<long double>(m_steps));
    while (step > 0 && rowOf(step) > row)
        --step;
    while (step < maximum() && rowOf(step + 1) <= row)
        ++step;
    return step;
}

} // namespace ft
