// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/verdict.h"

#include <QString>

namespace ft {

/// What a hash says of one of its windows. The order is that of the legend.
enum class WindowMark : std::uint8_t {
    Agrees,
    Contradicts,
    Unjudged, ///< there, but its checksum is shared with windows that are missing
    Missing,
};
inline constexpr std::size_t WindowMarkCount = 4;

/// How a window that was judged is drawn.
WindowMark markOf(const JudgedWindow &window);
/// "agrees", and a sentence on what it means.
QString windowMarkName(WindowMark mark);
QString windowMarkHelp(WindowMark mark);

/// The windows of a hash on the file it names: what was looked at, and with what result. A value; empty where no hash
/// is known or nothing was checked yet.
struct HashWindows {
    std::uint64_t fileSize = 0;
    std::vector<JudgedWindow> windows; ///< in the order of the file, disjoint

    static HashWindows of(const Verdict &verdict);

    bool isEmpty() const { return windows.empty(); }
    /// "first 300 KiB", "window at 2 MiB", "last 300 KiB": which of them it is, and the sum it goes into.
    QString name(std::size_t window) const;
    /// What the hash says of a stretch, in one line; empty behind the end of the file, and without windows.
    QString text(Extents extents) const;
    /// The same for the whole file, with coverage: "6 hash windows: 6 agree; 39.5 % of the file was looked at".
    QString summary() const;

private:
    QString counts(Extents extents, std::size_t &touched) const;
};

} // namespace ft
