// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace ft {

/// Another folder or drive for the files when they are complete, as when the downloads go to another PC.
struct PathMove {
    QString from; ///< "C:" or "C:\My Shared Folder": what the paths begin with, in any case
    QString to;
};

/// Which sources are of no use any more, by formats.md 2.2. Nothing in a job says "this one never answered"; the address and
/// the measured speed are as near as one gets.
struct DeadSources {
    bool unreachable = false; ///< neither it nor its supernode has an address and a port that one can connect to
    bool unmeasured = false; ///< no speed was ever measured: nothing came from it
    std::optional<std::uint64_t> measuredBefore; ///< the last speed was measured before this time, seconds since 1970

    bool isEmpty() const { return !unreachable && !unmeasured && !measuredBefore; }
};

/// What shall become of many downloads. What is not set stays.
struct BatchOrder {
    std::optional<PathMove> path;
    std::optional<std::uint64_t> state; ///< see the names of appendix.state
    DeadSources drop;

    bool isEmpty() const { return !path && !state && drop.isEmpty(); }
};

} // namespace ft
