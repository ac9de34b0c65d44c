// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banlist.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ft {

namespace {

std::string_view bare(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r";
    const std::size_t from = text.find_first_not_of(Blanks);
    return from == text.npos ? std::string_view() : text.substr(from, text.find_last_not_of(Blanks) - from + 1);
}

/// "062.007.000.255": each octet is decimal, whatever stands before it.
std::optional<std::uint32_t> paddedAddress(std::string_view text)
{
    std::uint32_t address = 0;
    for (int octet = 0; octet < 4; ++octet) {
        const std::size_t stop = octet == 3 ? text.size() : text.find('.');
        if (stop == text.npos || stop > 3)
            return std::nullopt;
        unsigned number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + stop, number);
        if (error != std::errc() || end != text.data() + stop || number > 255)
            return std::nullopt;
        address = address << 8 | number;
        text.remove_prefix(std::min(text.size(), stop + 1));
    }
    return address;
}

std::optional<BanList::Range> rangeIn(std::string_view line)
{
    const std::size_t colon = line.rfind(':');
    const std::size_t dash = line.rfind('-');
    if (colon == line.npos || dash == line.npos || dash < colon)
        return std::nullopt;
    const auto first = paddedAddress(bare(line.substr(colon + 1, dash - colon - 1)));
    const auto last = paddedAddress(bare(line.substr(dash + 1)));
    if (!first || !last)
        return std::nullopt;
    return BanList::Range{std::min(*first, *last), std::max(*first, *last), std::string(bare(line.substr(0, colon)))};
}

} // namespace

BanList::BanList(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t stop = std::min(text.find('\n'), text.size());
        const std::string_view line = bare(text.substr(0, stop));
        text.remove_prefix(std::min(text.size(), stop + 1));
        if (line.empty() || line.front() == '#')
            continue;
        if (auto range = rangeIn(line))
            m_ranges.push_back(std::move(*range));
        else
            ++m_damaged;
    }
    std::stable_sort(m_ranges.begin(), m_ranges.end(), [](const Range &a, const Range &b) { return a.first < b.first; });
    for (const Range &range : m_ranges)
        m_reach.push_back(m_reach.empty() ? range.last : std::max(m_reach.back(), range.last));
}

const BanList::Range *BanList::rangeOf(std::uint32_t address) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), address,
                                         [](std::uint32_t wanted, const Range &range) { return wanted < range.first; });
    const Range *narrowest = nullptr;
    for (auto i = static_cast<std::size_t>(behind - m_ranges.begin()); i-- > 0 && m_reach[i] >= address;) {
        const Range &range = m_ranges[i];
        if (range.last >= address && (!narrowest || range.last - range.first < narrowest->last - narrowest->first))
            narrowest = &range;
    }
    return narrowest;
}

} // namespace ft
