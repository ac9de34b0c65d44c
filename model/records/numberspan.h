// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QString>

#include <optional>

namespace ft {

/// An interval of numbers, both ends included; empty where `low` is above `high`.
struct NumberSpan {
    std::uint64_t low = 0;
    std::uint64_t high = UINT64_MAX;

    bool contains(std::uint64_t number) const { return number >= low && number <= high; }
    friend bool operator==(const NumberSpan &, const NumberSpan &) = default;
};

/// A comparison as it is typed: `>= 3 MB`, `<128`, `=0`, `2001..2003`.
struct Comparison {
    QString low; ///< what stands before ".."
    QString high;
    enum Sign : std::uint8_t { Equal, Less, AtMost, More, AtLeast, Between } sign = Equal;

    /// Nothing where a text is no comparison.
    static std::optional<Comparison> of(const QString &text);
    /// Nobody has typed yet what to compare with.
    bool isUnfinished() const { return low.isEmpty() && high.isEmpty(); }
    /// The numbers that pass: sizes with units of 1000 or 1024, times as `2003`, `2003-02`, `2003-02-11 14:03`, playing
    /// times as `3:05`, addresses. Nothing where what is compared with is not a number of that meaning.
    std::optional<NumberSpan> span(Meaning meaning, bool isLocalTime) const;
};

} // namespace ft
