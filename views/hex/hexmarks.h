// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"
#include "schema/bytes.h"

#include <vector>

namespace ft {

/// Findings arranged so that those of a page are found without looking at the others. Holds indexes into the list it
/// was made from, which must outlive it unchanged.
class HexMarks
{
public:
    HexMarks() = default;
    explicit HexMarks(const std::vector<Finding> &findings);

    /// Those that touch a range of bytes, in file order. One without size touches where it stands; one behind the last
    /// byte of a file of `fileSize` bytes belongs to that byte.
    std::vector<const Finding *> in(Extents range, std::uint64_t fileSize) const;

private:
    /// Longer ones are few (a payload, a list) and are tried one by one.
    static constexpr std::uint64_t Long = 4096;

    std::vector<const Finding *> m_short; ///< sorted by offset
    std::vector<const Finding *> m_long;
};

} // namespace ft
