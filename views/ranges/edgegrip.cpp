// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edgegrip.h"

#include <algorithm>

namespace ft {

std::vector<RangeEdge> rangeEdges(const ChunkMap &map)
{
    std::vector<RangeEdge> edges;
    std::uint64_t before = 0;
    const auto ranges = map.completed.ranges();
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::uint64_t start = ranges[i].at;
        const std::uint64_t end = ranges[i].end();
        const std::uint64_t next = i + 1 < ranges.size() ? ranges[i + 1].at : map.fileSize;
        edges.push_back({start, true, {before, end - before}});
        edges.push_back({end, false, {start, next - start}});
        before = end;
    }
    return edges;
}

EdgeGrip::EdgeGrip(std::shared_ptr<const ChunkMap> map, const RangeEdge &edge)
    : m_before(std::move(map)), m_edge(edge), m_at(edge.at), m_map(*m_before), m_lane(m_map)
{
}

void EdgeGrip::moveTo(std::uint64_t offset)
{
    offset = std::clamp(offset, m_edge.room.at, m_edge.room.end());
    if (offset == m_at)
        return;
    m_at = offset;
    m_map = *m_before;
    if (mark() == RangeMark::Received)
        m_map.completed.add(bytes());
    else
        m_map.completed.remove(bytes());
    m_lane = ChunkLane(m_map);
}

Extents EdgeGrip::bytes() const
{
    const std::uint64_t from = std::min(m_at, m_edge.at);
    return {from, std::max(m_at, m_edge.at) - from};
}

RangeMark EdgeGrip::mark() const
{
    const bool outwards = m_edge.opens ? m_at < m_edge.at : m_at > m_edge.at;
    return outwards ? RangeMark::Received : RangeMark::Missing;
}

} // namespace ft
