// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

namespace ft {

/// A window on a scale of bytes: [first, first + length) of [0, whole). A value; every change gives another one that
/// lies inside the scale. All mathematics is exact, in whole bytes and whole device pixels.
struct Zoom {
    std::uint64_t whole = 1; ///< never 0
    std::uint64_t first = 0;
    std::uint64_t length = 1; ///< Closest or more, unless the whole is less

    /// The fewest bytes shown: single bytes are easy to hit then.
    static constexpr std::uint64_t Closest = 16;

    static Zoom all(std::uint64_t whole);
    bool isAll() const { return length == whole; }
    Extents window() const { return {first, length}; }

    Zoom movedTo(std::uint64_t start) const;
    /// By a number of bytes, to the left if negative.
    Zoom movedBy(double bytes) const;
    /// Shows `factor` times as many bytes; `anchor` stays at its place.
    Zoom scaled(double factor, std::uint64_t anchor) const;
    /// `extents` with a little around them.
    Zoom fitting(Extents extents) const;
    /// The same length, moved as little as needed to show `extents`, or their start where they are too long. Not moved
    /// at all while some of a long stretch is in sight.
    Zoom revealing(Extents extents) const;

    /// First byte under pixel `x` of `width`; also for x == width: the end of the window.
    std::uint64_t offsetAt(int x, int width) const;
    /// All bytes under a pixel; at least one.
    Extents bytesAt(int x, int width) const;
    /// First pixel that shows the byte. `offset` beyond the window: 0 or `width`.
    int pixelOf(std::uint64_t offset, int width) const;

    friend bool operator==(const Zoom &, const Zoom &) = default;
};

} // namespace ft
