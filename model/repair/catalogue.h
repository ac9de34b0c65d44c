// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examined.h"
#include "jobstate.h"
#include "ledger.h"
#include "step.h"

#include "evidence/link.h"

namespace ft {

/// What is known from elsewhere about the file that a job was to fetch.
struct Clues {
    std::optional<Link> link;
    std::optional<JobState> state; ///< that giFT kept beside the data
    const Tree *database = nullptr; ///< a database of shared files that may have a record of it; with `databaseBytes`
    const ByteSource *databaseBytes = nullptr;
};

/// One kind of repair: what it answers, and the plans that it proposes. A pure function of what was read. One that
/// answers nothing is what can be had although nothing is wrong: what was deleted, a list without repeats.
///
/// Proposals are single steps: the search joins them. A repair that holds results against the checksum says in the
/// ledger how many it would have believed, before it proposes any.
struct Repair {
    using Propose = void (*)(const Examined &file, const Clues &clues, Ledger &ledger, std::vector<Proposal> &out);
    std::span<const Code> answers;
    Propose propose;
};

/// The repairs for files of a format, the likeliest first; empty where nothing can be repaired.
std::span<const Repair> repairs(const Format &format);

// trailer.cpp
void proposeCutJunk(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeMark(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeSize(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeTrailer(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// checksum.cpp
void proposeBits(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeBytes(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeOtherForms(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeNewSum(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// fields.cpp
void proposeSolvedCounts(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeFields(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeWideFields(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// counts.cpp
void proposeHead(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeCounts(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// textmode.cpp
void proposeLineEnds(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// repeated.cpp
void proposeRemoveCopy(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// agreement.cpp
void proposeMajority(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// appendixcut.cpp
void proposeCompleteAppendix(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// lostappendix.cpp
void proposeOlder(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeFromClues(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeFromState(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeFromPayload(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// slotplaces.cpp
void proposeShift(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// slots.cpp
void proposeLabels(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeLengths(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeTagCounts(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeLastSlot(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// salvage.cpp
void proposeRecovery(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeDropRecords(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// nodelist.cpp
void proposeCutRemainder(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeDropEntries(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeDropRepeats(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
void proposeWideEntries(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);
// ranges.cpp
void proposeTidyRanges(const Examined &, const Clues &, Ledger &, std::vector<Proposal> &);

} // namespace ft
