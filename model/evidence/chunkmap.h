// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangeset.h"

#include "schema/tree.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ft {

/// How a byte of a partial download is accounted for. The order is that of the legend.
enum class ChunkState : std::uint8_t {
    Received, ///< listed as complete, and on disk
    Present, ///< on disk, not listed: perhaps received, perhaps zeros or what the disk held before
    Missing, ///< neither listed nor on disk
    Contradicted, ///< listed as complete, but the data on disk ends before it
    Surplus, ///< on disk, but behind the end of the file or behind the trailer
    Appendix,
    Trailer,
};
inline constexpr std::size_t ChunkStateCount = 7;

/// A finding, at the bytes it speaks about: a finding about a chunk's field lies at the bytes of that chunk.
struct ChunkMark {
    Extents extents;
    Severity severity = Severity::Note;
    Code code = {};
};

/// Which bytes of a partial download are there. A value, cheap beside the file: it is made from the appendix alone.
///
/// One scale serves all: offset n of the file being downloaded is offset n of the `.dat`, because data lies at its final
/// place. Appendix and trailer lie where later data will go, or behind the last byte of a file that is all there.
struct ChunkMap {
    std::uint64_t fileSize = 0; ///< of the complete file
    bool sizeKnown = false; ///< else nobody says it, and fileSize is as much as there is or is listed
    std::uint64_t dataSize = 0; ///< bytes before the appendix
    std::uint64_t diskSize = 0; ///< of the .dat
    Extents appendix; ///< of size 0 where there is none, as `trailer`
    Extents trailer;

    std::vector<Extents> listed; ///< the completed chunks as they are stored: in any order, overlapping, too long
    std::vector<Extents> states; ///< the range states as they are stored, without the end mark
    RangeSet completed; ///< union of `listed`, within the file
    RangeSet assigned; ///< union of `states`, within the file
    RangeSet present; ///< data bytes on disk, within the file
    std::vector<ChunkMark> marks; ///< in file order

    /// Length of the scale: the file or the .dat, whichever is longer.
    std::uint64_t span() const { return fileSize > diskSize ? fileSize : diskSize; }
    std::uint64_t completedBytes() const { return completed.total(); }
    /// Completed part of the file, 0 to 1.
    double share() const { return fileSize == 0 ? 0.0 : double(completedBytes()) / double(fileSize); }
};

/// The chunk map of a tree read as `kazaa.dat`; of any other tree one without chunks. Reads the appendix only.
ChunkMap chunkMap(const Tree &tree, ByteWindow &bytes);

/// `appendix.completed[row]`
std::string chunkPath(std::size_t row);
/// 3 for `appendix.completed[3]` and its parts; nothing for other paths.
std::optional<std::size_t> chunkRow(Str path);
/// Index in `listed` of the first chunk that holds `offset`. O(n).
std::optional<std::size_t> chunkAt(const ChunkMap &map, std::uint64_t offset);
/// The bytes that a field speaks about: those of the chunk for `appendix.completed[3]` and its parts, likewise for range
/// states; `field` for all others.
Extents subject(const ChunkMap &map, Str path, Extents field);

/// A stretch of one state, as long as it goes.
struct ChunkSegment {
    Extents extents;
    ChunkState state = ChunkState::Missing;
    friend bool operator==(const ChunkSegment &, const ChunkSegment &) = default;
};

/// Bytes of each state in a stretch of the scale.
struct ChunkMix {
    std::array<std::uint64_t, ChunkStateCount> bytes{};
    std::uint64_t &operator[](ChunkState state) { return bytes[static_cast<std::size_t>(state)]; }
    std::uint64_t operator[](ChunkState state) const { return bytes[static_cast<std::size_t>(state)]; }
    std::uint64_t total() const;
    friend bool operator==(const ChunkMix &, const ChunkMix &) = default;
};

/// The scale of a chunk map cut into segments of one state each; they tile it. Made once, asked for every pixel.
///
/// Where several states would apply, the one that must not be overlooked wins: a contradiction hides the appendix.
class ChunkLane {
public:
    ChunkLane() = default;
    explicit ChunkLane(const ChunkMap &map);

    std::uint64_t size() const { return m_segments.empty() ? 0 : m_segments.back().extents.end(); }
    std::span<const ChunkSegment> segments() const { return m_segments; }
    /// Index of the segment that holds `offset`; the number of segments behind the end. O(log n).
    std::size_t indexAt(std::uint64_t offset) const;
    /// What `extents` is made of; bytes behind the end are not counted.
    ChunkMix mix(Extents extents) const;
    /// The same for a walk in rising order: `from` is kept from one stretch to the next, 0 at first. The walk is O(n).
    ChunkMix mix(Extents extents, std::size_t &from) const;

private:
    void put(const RangeSet &set, ChunkState state);

    std::vector<ChunkSegment> m_segments;
};

} // namespace ft
