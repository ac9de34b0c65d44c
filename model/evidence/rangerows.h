// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunkmap.h"

namespace ft {

/// A line in the list of ranges and gaps.
struct RangeRow {
    enum Kind : std::uint8_t {
        Chunk, ///< as it is stored, whatever is odd about it
        Gap, ///< of the file, listed by no chunk
        Appendix,
        Trailer,
        Surplus, ///< bytes of the .dat that are none of the above
    };
    Kind kind = Gap;
    Extents extents;
    std::uint32_t index = 0; ///< of a chunk in the stored list: appendix.completed[index]
    std::optional<std::uint32_t> overlaps; ///< index of another chunk that holds some of the same bytes
    std::uint64_t onDisk = 0; ///< bytes of it that are in the .dat as data
    std::uint64_t beyondFile = 0; ///< bytes of it behind the end of the download
    bool assigned = false; ///< the range states name some of it
};

/// Chunks as they are stored, the gaps between them, and the rest of the .dat, by offset. O(n log n).
std::vector<RangeRow> rangeRows(const ChunkMap &map);

/// Path of the field a row stands for; empty for a gap.
std::string path(const RangeRow &row);

} // namespace ft
