// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"
#include "schema/reader.h"
#include "schema/sums.h"

namespace ft {

/// A file, or what a plan would leave of it, with everything that reading it gave. The source must outlive it.
struct Examined {
    const Format *format = nullptr;
    const ByteSource *source = nullptr;
    Str fileName = {};
    Tree tree;
    SumCheck sum;
    Extents copy; ///< what stands directly before the appendix and looks like another copy of it; empty if nothing does

    bool sumAgrees() const { return sum.form >= 0; }
    /// Findings that are more than a note.
    std::uint64_t troubles() const;
    /// The same, errors weighted: what a step of a repair has to lower.
    std::uint64_t weight() const;
    /// Units of work that reading the appendix once takes: what it costs grows with its size.
    std::uint64_t readingWork() const;
    bool isClean() const { return troubles() == 0; }
    const Finding *finding(Code code) const; ///< the first one; null where there is none
};

/// Reads `source`. It and `fileName` must outlive the result.
Examined examine(const Format &format, const ByteSource &source, Str fileName = {});

/// Where the appendix and the trailer of a partial download lie, and the checksum that is stored for it.
struct JobFrame {
    Extents body;
    Extents trailer; ///< shorter than TrailerSize where it is cut off
    std::uint32_t stored = 0;
    bool hasSum() const { return trailer.size == TrailerSize; }

    /// The fewest bytes that elements of the lists take; a range takes as many as a tag without a value.
    static constexpr std::uint64_t LeastSource = 141;
    static constexpr std::uint64_t LeastTag = 8;
    static constexpr std::uint64_t TrailerSize = 10;
    static constexpr std::uint64_t SizeAt = 4; ///< in the trailer
    static constexpr std::uint64_t SumAt = 6;
};

/// The frame that was read; nothing where there is no appendix.
std::optional<JobFrame> frameOf(const Examined &file);
/// Whether the data shows traces of damage that no finding speaks of and no checksum covers: another appendix of the
/// same job near its end, or line ends as a transfer as text makes them. Reads the ends of the data only.
bool hasDoubtfulData(const Examined &file);

/// Frames that a stored checksum can be about: the one that was read, and where its size was doubted the one that the
/// trailer states.
std::vector<JobFrame> framesOf(const Examined &file);

/// Whether `body` of the bytes, read as an appendix, ends exactly at its end without structural damage.
bool readsExactly(const ByteSource &source, Extents body);

/// `size` bytes from `at`, little-endian.
Splice numberSplice(std::uint64_t at, std::uint64_t value, std::size_t size = 4);
Bytes little(std::uint64_t value, std::size_t size = 4);
/// Bytes of a stretch. Fewer where the source ends.
Bytes copyOf(const ByteSource &source, Extents extents);

/// The change, with the trailer's checksum made to fit where it agreed before: it would be wrong afterwards. The size
/// in the trailer follows too. `renewed` tells whether the checksum was written.
Plan withTrailer(const Examined &file, Plan plan, bool &renewed);

} // namespace ft
