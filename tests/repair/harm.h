// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/damage.h"
#include "schema/generate.h"

#include <string>
#include <vector>

namespace ft::test {

/// A sound partial download and where its parts lie.
struct SoundJob {
    Bytes bytes;
    Extents appendix;
    std::vector<Extents> counts; ///< of sources, tags and completed parts
    std::vector<Extents> hashes;

    std::uint64_t trailer() const { return appendix.end(); }
};

/// One that reads without a warning, with at most so many bytes of data; the same for the same seed.
SoundJob soundJob(std::uint64_t seed, std::uint64_t mostData = 3000);

/// What happened to a file, by the rows of formats.md section 6.
/// In the order in which they can come on top of each other without moving the place of the next.
enum class Harm : std::uint8_t {
    Bit, ///< one of the appendix or the checksum
    Byte,
    Burst, ///< two to four bytes of the appendix
    Block, ///< sixteen to sixty-four bytes of the appendix
    Count,
    Head, ///< the first bytes of the appendix
    Hash, ///< of one source or tag
    Checksum,
    Size,
    Mark,
    Twice,
    TextMode,
    Junk,
    CutTrailer,
    CutAppendix,
};
inline constexpr std::size_t HarmCount = static_cast<std::size_t>(Harm::CutAppendix) + 1;
std::string name(Harm harm);

/// The bytes after one more harm. `job` says where its parts were before any.
Bytes harmed(const Bytes &bytes, const SoundJob &job, Harm harm, Chance &chance);

} // namespace ft::test
