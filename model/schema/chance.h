// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iterator>

namespace ft {

/// A stream of random numbers that is the same on every machine and with every standard library, whose distributions
/// are not. SplitMix64 (Steele, Lea, Flood 2014).
class Chance {
public:
    explicit constexpr Chance(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// A number below `bound`; 0 for a bound of 0. The bias of the remainder is far below what a test could see.
    constexpr std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }
    /// A number from `low` to `high`, both included.
    constexpr std::uint64_t between(std::uint64_t low, std::uint64_t high) { return low + below(high - low + 1); }
    /// True once in `times`.
    constexpr bool oneIn(std::uint64_t times) { return below(times) == 0; }
    constexpr std::uint8_t byte() { return static_cast<std::uint8_t>(next() >> 56); }

    /// One of the elements; there must be one.
    template <typename Range> constexpr const auto &pick(const Range &range)
    {
        return std::data(range)[below(std::size(range))];
    }

private:
    std::uint64_t m_state;
};

} // namespace ft
