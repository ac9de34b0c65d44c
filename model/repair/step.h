// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"
#include "schema/plan.h"

#include <optional>

namespace ft {

/// How sure a repair is.
enum class Confidence : std::uint8_t {
    Guessed, ///< something was invented, or something is still wrong
    Consistent, ///< the structure agrees; nothing independent says so
    Proved, ///< a checksum or hash agrees beyond chance, and the result reads clean
};
std::string_view word(Confidence confidence);

/// A chance agreement less likely than this is not believed in.
inline constexpr double ProvedBelow = 0.001;

/// What a step of a repair does. The sentences are made in model/wording.
enum class Method : std::uint8_t {
    CutJunk, ///< `size` bytes behind the trailer
    RestoreMark,
    RestoreSize, ///< `value`: the right size of the appendix
    WriteTrailer, ///< `value`: bytes of it that were missing
    RemoveCopy, ///< of the appendix, `size` bytes
    UndoLineEnds, ///< `value`: line feeds that had become CR LF
    CorrectBit, ///< `value`, 0 the lowest, of the byte at `at`; `path`: the field that it belongs to
    CorrectByte, ///< at `at`; `path` likewise
    SolveField, ///< the checksum leaves `value` for the field at `path`
    CorrectChecksum, ///< a bit or byte of the stored checksum was wrong
    RenewChecksum, ///< the stored checksum gives way to that of the contents
    SetCount, ///< `path`: the count; `value`
    RebuildHead, ///< `value`: sources
    TidyRanges, ///< clipped, sorted, joined; `value`: ranges left
    TakeMajority, ///< `path`: one of the `value` fields that disagreed
    CompleteAppendix, ///< what was cut off is written anew; `value`: sources that were kept
    RevealOlder, ///< the older appendix at `at` is put behind the data again
    BuildFromLink,
    BuildFromState, ///< of giFT; `value`: size of the file
    BuildFromRecord, ///< `path`: the record
    BuildFromPayload, ///< `value`: the size that the payload's own header says
    RestoreLabels, ///< of `value` slots
    CorrectLengths, ///< of the records in `value` slots
    CloseUpSlots, ///< `size` bytes too many at `at`
    MoveSlotsApart, ///< `size` bytes are missing at `at`
    GatherSlots, ///< brought back to their places, `value` times
    CorrectTagCounts, ///< of the records in `value` slots
    RecoverRecords, ///< `value` that were set free or overwritten in part, into a compact copy
    FillSlot, ///< the last one is cut; `size` zeros complete it
    CutRemainder, ///< `size` bytes that make no whole element
    DropEntries, ///< of a node list; `value` of them
    DropRepeats, ///< `value` records or entries that are there twice
    WidenEntries, ///< `value` entries of 9 bytes become ones of 12
};

/// One step of a repair.
struct Step {
    Method method = {};
    std::uint64_t at = 0; ///< in the bytes before this step
    std::uint64_t size = 0;
    std::uint64_t value = 0;
    std::string path = {};

    /// The appendix checksum speaks about it: it covers what is changed, or agrees only if the change is right.
    bool underSum = false;
    /// The best that can be said about it where no checksum or hash speaks.
    Confidence otherwise = Confidence::Consistent;
};

/// A change that would be one step of a repair.
struct Proposal {
    Plan plan;
    Step step;
    /// Bits of a stored checksum that the result was held against: 32, fewer where a part of it is lost.
    unsigned bits = 32;
    /// The checksum was written, not consulted.
    bool renewsSum = false;
    /// Nothing is wrong without it: it need not make anything better, but must not make anything worse.
    bool isOptional = false;
};

} // namespace ft
