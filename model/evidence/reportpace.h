// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace ft {

/// Lets through as many reports of long work as a person can follow; more would keep the window busy with them. The
/// first one passes. Looking at the clock costs more than reading a record: ask once for some hundreds of those.
class ReportPace
{
public:
    static constexpr std::chrono::milliseconds Interval{80};

    /// Whether to report now; an urgent report passes always. What passes begins the next interval.
    bool isDue(bool isUrgent = false)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!isUrgent && m_last && now - *m_last < Interval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::optional<std::chrono::steady_clock::time_point> m_last;
};

} // namespace ft
