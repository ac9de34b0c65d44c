// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangeset.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ft {

RangeSet::RangeSet(std::span<const Extents> extents)
{
    const auto before = [](const Extents &a, const Extents &b) { return a.at < b.at; };
    m_ranges.reserve(extents.size());
    if (std::is_sorted(extents.begin(), extents.end(), before)) {
        for (const Extents &each : extents)
            append(each);
        return;
    }
    std::vector<Extents> sorted(extents.begin(), extents.end());
    std::sort(sorted.begin(), sorted.end(), before);
    for (const Extents &each : sorted)
        append(each);
}

void RangeSet::append(Extents extents)
{
    extents = clipped(extents);
    if (extents.size == 0)
        return;
    if (m_ranges.empty() || m_ranges.back().end() < extents.at) {
        m_ranges.push_back(extents);
        return;
    }
    Extents &last = m_ranges.back();
    last.size = std::max(last.end(), extents.end()) - last.at;
}

std::uint64_t RangeSet::total() const
{
    return std::accumulate(m_ranges.begin(), m_ranges.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const Extents &range) { return sum + range.size; });
}

void RangeSet::add(Extents extents)
{
    extents = clipped(extents);
    if (extents.size == 0)
        return;
    // All ranges that overlap or touch the new one melt into it.
    const auto first = std::partition_point(m_ranges.begin(), m_ranges.end(),
                                            [&](const Extents &range) { return range.end() < extents.at; });
    const auto last = std::partition_point(first, m_ranges.end(),
                                           [&](const Extents &range) { return range.at <= extents.end(); });
    if (first == last) {
        m_ranges.insert(first, extents);
        return;
    }
    const std::uint64_t at = std::min(first->at, extents.at);
    const std::uint64_t end = std::max((last - 1)->end(), extents.end());
    *first = {at, end - at};
    m_ranges.erase(first + 1, last);
}

void RangeSet::remove(Extents extents)
{
    extents = clipped(extents);
    if (extents.size == 0)
        return;
    const auto first = std::partition_point(m_ranges.begin(), m_ranges.end(),
                                            [&](const Extents &range) { return range.end() <= extents.at; });
    const auto last = std::partition_point(first, m_ranges.end(),
                                           [&](const Extents &range) { return range.at < extents.end(); });
    if (first == last)
        return;
    std::array<Extents, 2> kept;
    std::size_t count = 0;
    if (first->at < extents.at)
        kept[count++] = {first->at, extents.at - first->at};
    if ((last - 1)->end() > extents.end())
        kept[count++] = {extents.end(), (last - 1)->end() - extents.end()};
    const auto at = m_ranges.erase(first, last);
    m_ranges.insert(at, kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(count));
}

std::size_t RangeSet::indexFrom(std::uint64_t offset) const
{
    const auto found = std::partition_point(m_ranges.begin(), m_ranges.end(),
                                            [&](const Extents &range) { return range.end() <= offset; });
    return static_cast<std::size_t>(found - m_ranges.begin());
}

std::optional<Extents> RangeSet::rangeAt(std::uint64_t offset) const
{
    const std::size_t index = indexFrom(offset);
    if (index == m_ranges.size() || m_ranges[index].at > offset)
        return std::nullopt;
    return m_ranges[index];
}

bool RangeSet::covers(Extents extents) const
{
    extents = clipped(extents);
    if (extents.size == 0)
        return true;
    const std::optional<Extents> range = rangeAt(extents.at);
    return range && range->end() >= extents.end();
}

bool RangeSet::overlaps(Extents extents) const
{
    extents = clipped(extents);
    const std::size_t index = indexFrom(extents.at);
    return extents.size > 0 && index < m_ranges.size() && m_ranges[index].at < extents.end();
}

RangeSet RangeSet::complement(Extents within) const
{
    within = clipped(within);
    RangeSet gaps;
    std::uint64_t at = within.at;
    for (std::size_t i = indexFrom(at); i < m_ranges.size() && m_ranges[i].at < within.end(); ++i) {
        if (m_ranges[i].at > at)
            gaps.append({at, m_ranges[i].at - at});
        at = m_ranges[i].end();
    }
    if (at < within.end())
        gaps.append({at, within.end() - at});
    return gaps;
}

RangeSet unite(const RangeSet &a, const RangeSet &b)
{
    RangeSet both;
    both.m_ranges.reserve(a.count() + b.count());
    auto x = a.m_ranges.begin();
    auto y = b.m_ranges.begin();
    while (x != a.m_ranges.end() || y != b.m_ranges.end()) {
        const bool left = y == b.m_ranges.end() || (x != a.m_ranges.end() && x->at <= y->at);
        both.append(left ? *x++ : *y++);
    }
    return both;
}

RangeSet intersect(const RangeSet &a, const RangeSet &b)
{
    RangeSet common;
    auto x = a.m_ranges.begin();
    auto y = b.m_ranges.begin();
    while (x != a.m_ranges.end() && y != b.m_ranges.end()) {
        common.append(clipped(*x, *y));
        x->end() <= y->end() ? ++x : ++y;
    }
    return common;
}

RangeSet subtract(const RangeSet &a, const RangeSet &b)
{
    return intersect(a, b.complement({0, RangeSet::Limit}));
}

} // namespace ft
