// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/chunkmap.h"
#include "evidence/rangemarks.h"

#include <memory>

namespace ft {

/// A border between bytes that are listed as received and others.
struct RangeEdge {
    std::uint64_t at = 0;
    bool opens = true; ///< what was received begins here; else it ends here
    Extents room; ///< how far it can go: up to the edges beside it, both ends included
    friend bool operator==(const RangeEdge &, const RangeEdge &) = default;
};

/// The edges of what is completed within a file, in order.
std::vector<RangeEdge> rangeEdges(const ChunkMap &map);

/// An edge that somebody has hold of, and the map as it would be with the edge where it is held.
class EdgeGrip
{
public:
    EdgeGrip(std::shared_ptr<const ChunkMap> map, const RangeEdge &edge);

    const RangeEdge &edge() const { return m_edge; } ///< as it is in the file
    std::uint64_t at() const { return m_at; }
    void moveTo(std::uint64_t offset); ///< held within the room of the edge
    /// The bytes between the edge and where it is held; none before it was moved.
    Extents bytes() const;
    RangeMark mark() const; ///< what they would be

    const ChunkMap &map() const { return m_map; }
    const ChunkLane &lane() const { return m_lane; }

private:
    std::shared_ptr<const ChunkMap> m_before;
    RangeEdge m_edge;
    std::uint64_t m_at;
    ChunkMap m_map;
    ChunkLane m_lane;
};

} // namespace ft
