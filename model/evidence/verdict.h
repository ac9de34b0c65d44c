// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"
#include "rangeset.h"

namespace ft {

/// What a hash says about data. A UUHash covers a part of the file only: every verdict states which.
enum class Judgement : std::uint8_t {
    Verified, ///< all windows agree
    HeadVerified, ///< the head agrees; not all windows are there
    Mismatch, ///< the windows together contradict the hash, the head agrees
    HeadMismatch, ///< the head contradicts the hash
    Undecidable, ///< the head is not there
};
std::string_view word(Judgement judgement);

/// By which rule the windows agreed; HeadOnly where nothing but the head spoke.
std::string_view word(WindowRule rule);
/// The same with all four told apart: "strict", "loose", "head-only", "untailed".
std::string_view variantName(WindowRule rule);

/// One window of the hash and whether its bytes are there.
struct JudgedWindow {
    HashWindow window;
    bool present = false;
    /// What is known of it: the head is judged alone; the others only together, since they share one checksum.
    enum State : std::uint8_t { Unknown, Agrees, Contradicts } state = Unknown;
};

/// What the data says about a hash, and what that rests on.
struct Verdict {
    HashEnd end = HashEnd::Done; ///< anything else: cancelled or unreadable, and the rest says nothing
    Judgement judgement = Judgement::Undecidable;
    std::optional<WindowRule> rule;
    std::uint64_t size = 0; ///< of the whole file
    std::uint64_t coveredBytes = 0; ///< bytes that the verdict rests on
    /// In the order of the file; by the strict rule, or by the loose one where only that one can hold.
    std::vector<JudgedWindow> windows;
    std::uint64_t failedAt = 0;
    bool headIsAll = false; ///< the hash bears the trace of a hasher that never looked behind the head
    bool wholeFile = false; ///< a kzhash agreed: every byte is proved
    bool treeContradicts = false; ///< all that the UUHash covers agrees, the tree of the kzhash over all bytes does not
    std::optional<std::uint64_t> sizeOnDisk; ///< of a complete file that has another size than the link says
    double coverage() const { return size == 0 ? 1.0 : static_cast<double>(coveredBytes) / static_cast<double>(size); }
};

/// Judges the data of a file of `size` bytes, of which `present` are there, against a hash. Reads only the windows of
/// which all bytes are present. `source` may be shorter or longer than `size` (a partial with its appendix). Progress
/// counts the bytes of windows.
Verdict judge(const ByteSource &source, const RangeSet &present, std::uint64_t size, const UuHash &hash,
              const Progress &progress = {});

/// Adds to the verdict on a complete file what its kzhash, `computed`, says against the one expected.
void holdAgainst(const KzHash &expected, const KzHash &computed, Verdict &verdict);

/// Judges a complete file against all that a link says: its size, the UUHash, and the kzhash if it has one (which reads
/// everything, unless the UUHash contradicts already). A file of another size is a Mismatch at best.
Verdict judgeComplete(const ByteSource &source, const Link &link, const Progress &progress = {});

} // namespace ft
