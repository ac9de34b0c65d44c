// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

namespace ft {

class Reading;

/// Where the three parts of a layout read backward lie: payload, body (the appendix), tail (the trailer).
struct Frame {
    Extents payload;
    Extents body;
    Extents tail;
    std::uint32_t bits = 0; ///< evidence that this is the frame: the mark, the checksum, a reading that ends on the tail
    std::vector<Finding> findings;
};

/// Finds the parts of a backward layout in `room`. Tries what the tail says first; where mark, length and checksum
/// disagree, or the tail is buried, shortened or gone, searches the last megabytes for the place that fits best and
/// says in `findings` what was wrong. With `search` false only what the tail says is looked at.
/// Costs what the appendix costs where nothing is wrong; at most SearchRoom bytes and 65 535 trial readings else.
Frame locateFrame(Reading &reading, const Layout &layout, Extents room, bool search);

/// How far behind the end a buried trailer is looked for: cluster slack (up to 64 KiB on FAT32) and appended junk.
inline constexpr std::uint64_t SearchRoom = 4 * 1024 * 1024;

} // namespace ft
