// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "formats/kazaa_dat.h"

namespace ft {

namespace {

// What a code speaks for. A damaged number or count shows wherever the reading goes astray, so many codes do.
constexpr Code junk[] = {Code::JunkAtEnd};
constexpr Code marks[] = {Code::MagicMissing, Code::TrailerMissing, Code::AppendixMissing};
constexpr Code sizes[] = {Code::SizeWrong};
constexpr Code trailers[] = {Code::TrailerMissing};
constexpr Code cuts[] = {Code::TrailerMissing, Code::AppendixUnreadable};
constexpr Code losses[] = {Code::AppendixMissing, Code::TrailerMissing};
constexpr Code sums[] = {Code::ChecksumMismatch};
constexpr Code lineEnds[] = {Code::TextModeTransfer, Code::ChecksumMismatch, Code::SizeWrong, Code::AppendixMissing,
                             Code::TrailerMissing,   Code::MagicMissing,     Code::JunkAtEnd};
constexpr Code structures[] = {Code::CountTooLarge,  Code::LengthTooLarge, Code::Truncated,        Code::ValueOutOfRange,
                               Code::BytesLeftOver,  Code::HashesDiffer,   Code::SizesDiffer,      Code::AppendixUnreadable,
                               Code::ListRemainder,  Code::TagMalformed,   Code::TextUnterminated, Code::ValueUnexpected};
constexpr Code copies[] = {Code::AppendixRepeated, Code::ChecksumMismatch, Code::MagicMissing, Code::SizeWrong, Code::JunkAtEnd};
constexpr Code disagreements[] = {Code::HashesDiffer, Code::SizesDiffer, Code::FileIdMismatch};
constexpr Code ranges[] = {Code::RangesOverlap, Code::RangesUnsorted, Code::RangeBeyondFile, Code::RangeBeyondData};

/// The order is that of the hypotheses a repair needs: what needs few comes first, and a proof ends the search.
constexpr Repair partialRepairs[] = {
    {junk, proposeCutJunk},
    {marks, proposeMark},
    {sizes, proposeSize},
    {trailers, proposeTrailer},
    {lineEnds, proposeLineEnds},
    {sums, proposeBits},
    {sums, proposeSolvedCounts},
    {structures, proposeHead},
    {sums, proposeFields},
    {structures, proposeCounts},
    {sums, proposeBytes},
    {disagreements, proposeMajority},
    {ranges, proposeTidyRanges},
    {copies, proposeRemoveCopy},
    {sums, proposeOtherForms},
    {sums, proposeNewSum},
    {cuts, proposeCompleteAppendix},
    {losses, proposeOlder},
    {losses, proposeFromState},
    {losses, proposeFromClues},
    {losses, proposeFromPayload},
    {sums, proposeWideFields},
};

constexpr Code labels[] = {Code::MagicMissing};
constexpr Code lengths[] = {Code::LengthTooLarge, Code::Truncated, Code::BytesLeftOver, Code::CountTooLarge, Code::TextUnterminated};
constexpr Code shifts[] = {Code::SlotsShifted, Code::ListRemainder}; // a shift of the last slot only shows behind it
constexpr Code remainders[] = {Code::ListRemainder};
constexpr Code entries[] = {Code::AddressImpossible, Code::PortImpossible, Code::ValueOutOfRange, Code::TimeImplausible};

constexpr Repair databaseRepairs[] = {
    {shifts, proposeShift}, {remainders, proposeLastSlot}, {labels, proposeLabels}, {lengths, proposeTagCounts}, {lengths, proposeLengths},
    {{}, proposeDropRecords}, {{}, proposeRecovery}};
constexpr Repair nodeListRepairs[] = {
    {remainders, proposeCutRemainder}, {entries, proposeDropEntries}, {{}, proposeDropRepeats}, {{}, proposeWideEntries}};

} // namespace

std::span<const Repair> repairs(const Format &format)
{
    if (&format == &kazaaDat)
        return partialRepairs;
    if (format.id == "kazaa.dbb")
        return databaseRepairs;
    if (format.id == "kazaa.kazaanet" || format.id == "fasttrack.nodelist")
        return nodeListRepairs;
    return {};
}

} // namespace ft
