// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus.h"

namespace ft {

void Focus::set(const Spot &spot, const QObject *by)
{
    if (spot == m_spot)
        return;
    m_history.resize(m_position + 1);
    m_history.append(spot);
    if (m_history.size() > HistoryLimit)
        m_history.removeFirst();
    go(m_history.size() - 1, by);
}

void Focus::back()
{
    if (canGoBack())
        go(m_position - 1, nullptr);
}

void Focus::forward()
{
    if (canGoForward())
        go(m_position + 1, nullptr);
}

void Focus::relocate(const std::function<Spot(const Spot &)> &found)
{
    for (Spot &spot : m_history)
        spot = found(spot);
    if (m_position >= 0 && m_history.at(m_position) != m_spot)
        go(m_position, nullptr);
}

void Focus::go(qsizetype position, const QObject *by)
{
    m_position = position;
    m_spot = m_history.at(position);
    // A copy: a listener may move on, and the others still hear of this spot.
    const Spot spot = m_spot;
    Q_EMIT changed(spot, by);
}

} // namespace ft
