// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace ft {

/// A set of byte offsets, kept as the fewest half-open ranges: sorted, disjoint, not touching, none empty. A value.
///
/// Offsets run from 0 to Limit - 1. What is given beyond Limit is cut off, so that no end ever wraps around: damaged
/// files name sizes whose sum with the start does not fit into 64 bits.
class RangeSet {
public:
    static constexpr std::uint64_t Limit = std::numeric_limits<std::uint64_t>::max();

    RangeSet() = default;
    RangeSet(std::initializer_list<Extents> extents) : RangeSet(std::span(extents.begin(), extents.size())) {}
    /// From ranges in any order, overlapping or empty ones included. O(n log n).
    explicit RangeSet(std::span<const Extents> extents);

    bool empty() const { return m_ranges.empty(); }
    /// Number of ranges.
    std::size_t count() const { return m_ranges.size(); }
    std::span<const Extents> ranges() const { return m_ranges; }
    /// Number of bytes. O(n).
    std::uint64_t total() const;

    /// O(log n) to find the place, and the ranges behind it move.
    void add(Extents extents);
    void remove(Extents extents);

    /// Index of the range that holds `offset`, else of the first one behind it; count() if there is none. O(log n).
    std::size_t indexFrom(std::uint64_t offset) const;
    std::optional<Extents> rangeAt(std::uint64_t offset) const;
    bool contains(std::uint64_t offset) const { return rangeAt(offset).has_value(); }
    /// Whether all bytes of `extents` are in the set; true for no bytes.
    bool covers(Extents extents) const;
    bool overlaps(Extents extents) const;

    /// What of `within` is not in the set: the gaps.
    RangeSet complement(Extents within) const;

    friend RangeSet unite(const RangeSet &a, const RangeSet &b);
    friend RangeSet intersect(const RangeSet &a, const RangeSet &b);
    friend RangeSet subtract(const RangeSet &a, const RangeSet &b);
    friend bool operator==(const RangeSet &, const RangeSet &) = default;

private:
    /// Puts a range at the end, joined with the last one if they touch. Its start must not lie before the last start.
    void append(Extents extents);

    std::vector<Extents> m_ranges;
};

/// The bytes that are in one or both. O(n + m), as the next two.
RangeSet unite(const RangeSet &a, const RangeSet &b);
/// The bytes that are in both.
RangeSet intersect(const RangeSet &a, const RangeSet &b);
/// The bytes of `a` that are not in `b`.
RangeSet subtract(const RangeSet &a, const RangeSet &b);

/// `extents` without what lies at or beyond RangeSet::Limit.
constexpr Extents clipped(Extents extents)
{
    const std::uint64_t room = RangeSet::Limit - extents.at;
    return {extents.at, extents.size < room ? extents.size : room};
}

/// The part of `extents` inside `within`; of size 0 if there is none.
constexpr Extents clipped(Extents extents, Extents within)
{
    extents = clipped(extents);
    within = clipped(within);
    const std::uint64_t at = extents.at > within.at ? extents.at : within.at;
    const std::uint64_t end = extents.end() < within.end() ? extents.end() : within.end();
    return {at, end > at ? end - at : 0};
}

} // namespace ft
