// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include "evidence/rangeset.h"
#include "evidence/uuhash.h"

#include <optional>

namespace ft {

struct Copy;

/// Bytes that several copies hold and that are not the same in all of them.
struct Conflict {
    Extents extents;
    std::vector<std::size_t> copies; ///< indices of those that hold it
    std::optional<std::size_t> right; ///< a copy, perhaps a third one, that the hash agrees with; nothing where it cannot tell
};

/// What the hash says about copies that contradict each other within its windows.
struct Arbitration {
    struct Choice {
        Extents extents;
        std::size_t copy;
    };
    std::vector<Choice> choices; ///< in file order; empty where no combination agrees, or several do
    std::uint64_t hypotheses = 0; ///< combinations that were tried
    /// Expected number of chance agreements: all windows behind the first 300 KiB share 32 bits. Nothing where nothing
    /// was decided.
    std::optional<double> odds;

    static constexpr std::uint64_t MostCombinations = 1 << 12;
};

/// Tries all combinations of what copies say against the hash of the file, the head by itself. Neighbouring conflicts
/// are taken together where there are too many of them. `base` is the file with the conflicts settled in any way;
/// `held` what is there of it. Reads the windows of the hash.
Arbitration arbitrate(const std::vector<Copy> &copies, const std::vector<Conflict> &conflicts, const ByteSource &base,
                      const RangeSet &held, std::uint64_t fileSize, const UuHash &hash, Ledger &ledger);

/// The conflicts cut at the edges of what was decided, with the copy that is right where that is known.
std::vector<Conflict> conflictsAfter(const std::vector<Conflict> &conflicts, const Arbitration &arbitration, const std::vector<Copy> &copies);

} // namespace ft
