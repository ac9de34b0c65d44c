// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

#include <optional>

namespace ft {

/// Bytes that stand at one place, before a change and after it. Of different lengths only where the file ends.
struct Patch {
    std::uint64_t at = 0;
    Bytes before;
    Bytes after;

    friend bool operator==(const Patch &, const Patch &) = default;
};

/// A change in the form in which it can be made to a file in place, and be taken back: what moves is written out.
/// Patches are in order, disjoint, and together hold every byte that differs.
///
/// As a file, a recovery or a backup (little-endian):
///
///     0   8  "FTWPATCH"
///     8   4  version, 1
///     12  4  number of patches
///     16  8  size of the file before
///     24  8  size of the file after
///     32  8  time of its last change before, nanoseconds since 1970
///     40  24 for each patch: offset, number of bytes before, number of bytes after
///         .. for each patch: the bytes before, the bytes after
///         32 BLAKE2b-256 of all that
///
/// A backup has nothing after: it holds what stood in the file originally.
struct PatchSet {
    std::uint64_t sizeBefore = 0;
    std::uint64_t sizeAfter = 0;
    std::int64_t modified = 0;
    std::vector<Patch> patches;

    friend bool operator==(const PatchSet &, const PatchSet &) = default;
};

/// Nothing where the patches would hold more than `limit` bytes, or where `before` cannot be read. The plan fits.
std::optional<PatchSet> patchesFor(const Plan &plan, const ByteSource &before, std::uint64_t limit);

/// As the bytes of a recovery file, with a digest of all of it at the end.
Bytes patchFile(const PatchSet &set);
/// Nothing unless the whole file is as it was written.
std::optional<PatchSet> patchesIn(View file);
/// Whether it once was, or was about to become, such a file: by its first bytes, as far as they are there.
bool looksLikePatchFile(View start);

/// How a file relates to a change that was to be made to it.
enum class PatchState {
    Before, ///< nothing of it was made
    After, ///< all of it was made
    Between, ///< some of it: each byte is an old or a new one, or not written yet
    Foreign, ///< the file holds something else: another program has written to it
};
PatchState stateOf(const PatchSet &set, const ByteSource &file);

} // namespace ft
