// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ft {

/// Ranges of addresses with a name, as filters of the time were passed on: `description:first-last`, a line each.
class BanList
{
public:
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::string description; ///< bytes of an unknown code page
    };

    /// Reads a list. Lines that begin with `#` and empty ones say nothing; a line is cut at its last colon; octets may
    /// have zeros in front and are decimal all the same; ranges the wrong way round are turned.
    explicit BanList(std::string_view text = {});

    /// The narrowest range that holds an address; null: none does. Takes time in the logarithm of the list where ranges
    /// do not overlap.
    const Range *rangeOf(std::uint32_t address) const;
    bool isEmpty() const { return m_ranges.empty(); }
    std::size_t size() const { return m_ranges.size(); }
    std::size_t damagedLines() const { return m_damaged; } ///< passed over

private:
    std::vector<Range> m_ranges; ///< by first address
    std::vector<std::uint32_t> m_reach; ///< highest last address of the ranges so far
    std::size_t m_damaged = 0;
};

} // namespace ft
