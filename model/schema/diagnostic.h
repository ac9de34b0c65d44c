// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ft {

enum class Severity : std::uint8_t { Note, Warning, Error };

/// Everything odd that reading can find. The words are stable: they are in JSON, in the documentation and in scripts.
/// The sentences for people are made in model/wording.
#define FT_CODES(X)                                                                                                    \
    X(ValueUnexpected, "value-unexpected", Warning)                                                                    \
    X(ValueOutOfRange, "value-out-of-range", Warning)                                                                  \
    X(AddressImpossible, "address-impossible", Warning)                                                                \
    X(PortImpossible, "port-impossible", Warning)                                                                      \
    X(TimeImplausible, "time-implausible", Warning)                                                                    \
    X(NumberMalformed, "number-malformed", Warning)                                                                    \
    X(MagicMissing, "magic-missing", Error)                                                                            \
    X(Truncated, "truncated", Error)                                                                                   \
    X(CountTooLarge, "count-too-large", Error)                                                                         \
    X(LengthTooLarge, "length-too-large", Error)                                                                       \
    X(BytesLeftOver, "bytes-left-over", Warning)                                                                       \
    X(ListRemainder, "list-remainder", Warning)                                                                        \
    X(TextUnterminated, "text-unterminated", Warning)                                                                  \
    X(TextNotInCodePage, "text-not-in-code-page", Note)                                                                \
    X(BudgetReached, "budget-reached", Warning)                                                                        \
    X(MoreFindings, "more-findings", Note)                                                                             \
    X(BytesUnreadable, "bytes-unreadable", Error)                                                                      \
    X(FileEmpty, "file-empty", Error)                                                                                  \
    X(ReadingChosen, "reading-chosen", Note)                                                                           \
    X(ChecksumMismatch, "checksum-mismatch", Error)                                                                    \
    X(ChecksumForm, "checksum-form", Note)                                                                             \
    X(SizeWrong, "size-wrong", Error)                                                                                  \
    X(MarkDamaged, "mark-damaged", Error)                                                                              \
    X(JunkAtEnd, "junk-at-end", Warning)                                                                               \
    X(TrailerMissing, "trailer-missing", Error)                                                                        \
    X(AppendixMissing, "appendix-missing", Error)                                                                      \
    X(AppendixRepeated, "appendix-repeated", Warning)                                                                  \
    X(AppendixUnreadable, "appendix-unreadable", Error)                                                                \
    X(TextModeTransfer, "text-mode-transfer", Warning)                                                                 \
    X(RangesOverlap, "ranges-overlap", Warning)                                                                        \
    X(RangesUnsorted, "ranges-unsorted", Warning)                                                                      \
    X(RangeBeyondFile, "range-beyond-file", Warning)                                                                   \
    X(RangeBeyondData, "range-beyond-data", Warning)                                                                   \
    X(HashesDiffer, "hashes-differ", Warning)                                                                          \
    X(SizesDiffer, "sizes-differ", Warning)                                                                            \
    X(FileIdMismatch, "file-id-mismatch", Warning)                                                                     \
    X(HashContradictsSize, "hash-contradicts-size", Warning)                                                           \
    X(HeadContradictsHash, "head-contradicts-hash", Error)                                                             \
    X(WindowsContradictHash, "windows-contradict-hash", Error)                                                         \
    X(HashVariant, "hash-variant", Note)                                                                               \
    X(DownloadComplete, "download-complete", Note)                                                                     \
    X(TagUnknown, "tag-unknown", Note)                                                                                 \
    X(TagMalformed, "tag-malformed", Warning)                                                                          \
    X(SlotDamaged, "slot-damaged", Error)                                                                              \
    X(SlotsShifted, "slots-shifted", Error)                                                                            \
    X(LeftOverRecord, "left-over-record", Note)                                                                        \
    X(EntryImplausible, "entry-implausible", Warning)                                                                  \
    X(EntryDuplicate, "entry-duplicate", Note)                                                                         \
    X(LineDamaged, "line-damaged", Warning)                                                                            \
    X(ContentDecompressed, "content-decompressed", Note)                                                               \
    X(NameDisagrees, "name-disagrees", Note)                                                                           \
    X(OtherProgram, "other-program", Note)                                                                             \
    X(NothingRelevant, "nothing-relevant", Note)

enum class Code : std::uint8_t {
#define FT_CODE(name, word, severity) name,
    FT_CODES(FT_CODE)
#undef FT_CODE
};

struct CodeInfo {
    std::string_view word;
    std::string_view key; ///< the enumerator's name
    Severity severity;
};

/// All codes in the order of the enumeration.
std::span<const CodeInfo> codes();
inline const CodeInfo &info(Code code) { return codes()[static_cast<std::size_t>(code)]; }
std::string_view word(Severity severity);

/// Something odd: what, how bad, where, and the two values that disagree.
struct Finding {
    Code code;
    Severity severity;
    std::uint64_t at = 0; ///< offset in the file
    std::uint64_t size = 0; ///< bytes it is about; 0: a place
    std::string path = {}; ///< the field, as `appendix.sources[2].hash`
    std::uint64_t expected = 0; ///< meaning depends on the code; see model/wording
    std::uint64_t found = 0;
    std::string detail = {}; ///< text that belongs into the sentence as it is: a name, or a text of the file
    std::string_view remark = {}; ///< the same of our own words, marked with TR: said in the language of the reader
};

/// A finding with the severity its code usually has.
Finding finding(Code code, std::uint64_t at, std::uint64_t size, std::string path, std::uint64_t expected = 0,
                std::uint64_t found = 0, std::string detail = {});

} // namespace ft
