// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arbitration.h"
#include "collage.h"
#include "ledger.h"

#include "evidence/chunkmap.h"
#include "evidence/verdict.h"

#include <optional>

namespace ft {

/// One of several copies of a file: a partial download, or a complete one.
struct Copy {
    const ByteSource *source = nullptr;
    Tree tree; ///< of a partial; its format is null for a complete copy
    RangeSet held; ///< what it holds of the file: listed as received, and on disk
    std::uint64_t fileSize = 0; ///< of the whole file; 0: not known
    std::optional<UuHash> hash; ///< that it names

    bool isPartial() const { return tree.format != nullptr; }
};

/// The source must outlive the copy. A partial is read; of a complete copy nothing but its size is looked at.
Copy partialCopy(const ByteSource &source);
Copy completeCopy(const ByteSource &source);

/// Whether a partial's appendix is whole, so that it can carry what others hold too.
bool canCarry(const Copy &copy);

/// Whether copies are of one file: their hashes, else their sizes say so.
enum class Kinship : std::uint8_t { Same, SizesDiffer, HashesDiffer, Unknown };
Kinship kinship(const Copy &a, const Copy &b);

/// Several copies as one.
struct Merge {
    RangeSet held; ///< union of what the copies hold
    std::uint64_t fileSize = 0;
    std::optional<UuHash> hash;
    std::vector<Conflict> conflicts; ///< in file order; of more than MostConflicts the last one reaches to the last
    Arbitration arbitration; ///< what the hash says about the conflicts; nothing was asked where a copy is preferred
    Verdict verdict; ///< of the result against the hash, where there is one
    bool done = true; ///< false: stopped, or bytes could not be read
    Collage result; ///< data, appendix and trailer of the merged download

    static constexpr std::size_t MostConflicts = 10'000;
};

/// The most work that merge() takes, for a ledger that tells how far it is and never ends it.
std::uint64_t workOf(const std::vector<Copy> &copies);

/// Puts together what copies of one file hold. The appendix is that of the first copy, for which canCarry() must be
/// true, with the union of the ranges; what it has in the gaps, unlisted, stays. Where copies disagree, that of
/// `preferred` counts, else the one that the hash agrees with, else the first one that holds the bytes; the caller
/// decides whether that may be written. Reads what several copies hold, and the windows of the hash; the sources of
/// the copies must outlive the result.
Merge merge(const std::vector<Copy> &copies, std::optional<std::size_t> preferred, Ledger &ledger);

} // namespace ft
