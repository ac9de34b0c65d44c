// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendix.h"
#include "catalogue.h"
#include "inference.h"
#include "payload.h"

#include "evidence/joined.h"
#include "formats/kazaa_dat.h"

#include <algorithm>

namespace ft {

namespace {

/// Work for each block of the data that is searched.
bool spendOne(void *ledger)
{
    return static_cast<Ledger *>(ledger)->spend();
}

/// An appendix that is written behind all that is there.
Proposal appended(const Examined &file, const Appendix &appendix, Step step)
{
    step.size = 0;
    Proposal proposal{{{{file.source->size(), 0, appendix.bytes()}}}, std::move(step)};
    proposal.renewsSum = true;
    return proposal;
}

/// The mention of a file in a database whose hash the first bytes of the data confirm.
std::optional<Mention> confirmedRecord(const Examined &file, const Clues &clues, Ledger &ledger)
{
    const auto head = headHash(*file.source);
    if (!head)
        return std::nullopt;
    const Mentions mentions(*clues.database);
    ByteWindow bytes(*clues.databaseBytes);
    for (std::uint32_t place = 0; place < mentions.places() && ledger.spend(); ++place) {
        auto mention = mentions.at(place, bytes);
        // The head of a smaller file is the file itself; with an appendix gone nobody knows where that ended.
        if (mention && mention->hash && mention->size >= WindowSize && std::equal(head->begin(), head->end(), mention->hash->begin()))
            return mention;
    }
    return std::nullopt;
}

std::optional<Appendix> built(const Examined &file, const std::string &name, const std::optional<UuHash> &hash,
                              std::uint64_t size, Ledger &ledger)
{
    if (size > LargestShared)
        return std::nullopt;
    const auto received = receivedRanges(*file.source, file.source->size(), size, hash, ledger);
    if (!received)
        return std::nullopt;
    Appendix appendix;
    appendix.nameFile(name, hash, static_cast<std::uint32_t>(size));
    appendix.completed = *received;
    return appendix;
}

} // namespace

void proposeOlder(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const std::vector<Extents> older = olderAppendixes(file.tree, *file.source, spendOne, &ledger);
    if (older.empty())
        return;
    const Extents last = older.back();
    out.push_back({{{{file.source->size(), 0, copyOf(*file.source, {last.at, last.size + JobFrame::TrailerSize})}}},
                   {Method::RevealOlder, last.at, last.size, 0, "data"}});
    out.back().renewsSum = true;
}

void proposeFromState(const Examined &file, const Clues &clues, Ledger &, std::vector<Proposal> &out)
{
    if (!clues.state || !clues.state->isUsable() || clues.state->size > LargestShared)
        return;
    const JobState &state = *clues.state;
    const RangeSet received = subtract(RangeSet{{0, std::min(state.size, file.source->size())}}, state.missing);
    const Extents head{0, std::min(state.size, WindowSize)};
    Confidence confidence = Confidence::Guessed;
    if (received.covers(head)) {
        const auto digest = headHash(MemorySource(copyOf(*file.source, head)));
        if (!digest || !std::equal(digest->begin(), digest->end(), state.hash->begin()))
            return; // the state of another job
        confidence = Confidence::Consistent;
    }
    Appendix appendix;
    appendix.nameFile(state.name, state.hash, static_cast<std::uint32_t>(state.size));
    appendix.state = state.paused ? 1 : 0;
    appendix.completed = received;
    appendix.begun = !received.empty();
    out.push_back(appended(file, appendix, {Method::BuildFromState, file.source->size(), 0, state.size, {}, false, confidence}));
}

void proposeFromClues(const Examined &file, const Clues &clues, Ledger &ledger, std::vector<Proposal> &out)
{
    if (clues.link && clues.link->size) {
        const Link &link = *clues.link;
        if (const auto appendix = built(file, link.name, link.uuHash, *link.size, ledger))
            out.push_back(appended(file, *appendix, {Method::BuildFromLink, file.source->size(), 0, *link.size, {}, false, Confidence::Guessed}));
    }
    if (!clues.database || !clues.databaseBytes)
        return;
    if (const auto record = confirmedRecord(file, clues, ledger)) {
        if (const auto appendix = built(file, record->name, record->hash, record->size, ledger))
            out.push_back(appended(file, *appendix, {Method::BuildFromRecord, file.source->size(), 0, record->size, record->path}));
    }
}

void proposeFromPayload(const Examined &file, const Clues &, Ledger &ledger, std::vector<Proposal> &out)
{
    const auto stated = statedSize(*file.source);
    if (!stated)
        return;
    if (const auto appendix = built(file, "recovered" + stated->ending, std::nullopt, stated->size, ledger)) {
        out.push_back(appended(file, *appendix, {Method::BuildFromPayload, file.source->size(), 0, stated->size, {}, false,
                                                 Confidence::Guessed}));
    }
}

} // namespace ft
