// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/joined.h"

#include <cstdint>
#include <vector>

namespace ft {

/// Where else the content of a row is named, as flags.
enum Repeat : std::uint8_t {
    OnlyHere = 0,
    RepeatedHere = 1, ///< by other rows of the same file
    RepeatedElsewhere = 2, ///< by rows of other files
};

/// Which rows of a collection name the same content: by hash; rows without one by size and name, among themselves and
/// with those hashed ones that agree on the hash. A value.
struct SameContent {
    std::vector<std::uint32_t> content; ///< by row: number of its content, counted from 0 in the order of the rows
    std::vector<std::uint32_t> copies; ///< by content: rows that name it
    std::vector<std::uint8_t> repeats; ///< by row: flags of Repeat
};

/// `keys` of each row; `partEnds`: behind the last row of each file, ascending.
SameContent sameContent(const std::vector<MentionKeys> &keys, const std::vector<std::uint32_t> &partEnds);

} // namespace ft
