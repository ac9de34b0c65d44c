// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hexmarks.h"

#include <algorithm>

namespace ft {

namespace {

bool before(const Finding *a, const Finding *b)
{
    return a->at < b->at;
}

bool touches(const Finding &finding, Extents range, std::uint64_t fileSize)
{
    const std::uint64_t last = fileSize > 0 ? fileSize - 1 : 0;
    const std::uint64_t at = std::min(finding.at, last);
    return range.contains(at) || (at < range.at && finding.size > range.at - at);
}

} // namespace

HexMarks::HexMarks(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        (finding.size > Long ? m_long : m_short).push_back(&finding);
    std::stable_sort(m_short.begin(), m_short.end(), before);
}

std::vector<const Finding *> HexMarks::in(Extents range, std::uint64_t fileSize) const
{
    std::vector<const Finding *> found;
    for (const Finding *finding : m_long) {
        if (touches(*finding, range, fileSize))
            found.push_back(finding);
    }
    const std::uint64_t from = range.at > Long ? range.at - Long : 0;
    auto it = std::lower_bound(m_short.begin(), m_short.end(), from,
                               [](const Finding *finding, std::uint64_t at) { return finding->at < at; });
    const bool atEnd = range.end() >= fileSize;
    for (; it != m_short.end() && (atEnd || (*it)->at < range.end()); ++it) {
        if (touches(**it, range, fileSize))
            found.push_back(*it);
    }
    std::stable_sort(found.begin(), found.end(), before);
    return found;
}

} // namespace ft
