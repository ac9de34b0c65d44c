// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkmap.h"

#include "formats/kazaa_dat.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr Str CompletedList = "appendix.completed";
constexpr Str StatesList = "appendix.range_states";

std::vector<Extents> stored(const Tree &tree, Str list, ByteWindow &bytes)
{
    std::vector<Extents> extents;
    for (const ChunkRange &range : chunkRanges(tree, list, bytes))
        extents.push_back({range.start, range.size});
    return extents;
}

std::uint64_t endOf(const std::vector<Extents> &ranges)
{
    std::uint64_t end = 0;
    for (const Extents &range : ranges)
        end = std::max(end, clipped(range).end());
    return end;
}

/// Index in `list[7]` and `list[7].start`; nothing for other paths.
std::optional<std::size_t> rowOf(Str path, Str list)
{
    if (!path.starts_with(list) || path.size() <= list.size() || path[list.size()] != '[')
        return std::nullopt;
    std::size_t row = 0;
    const char *first = path.data() + list.size() + 1;
    const char *last = path.data() + path.size();
    const auto [end, error] = std::from_chars(first, last, row);
    if (error != std::errc() || end == last || *end != ']')
        return std::nullopt;
    return row;
}

} // namespace

ChunkMap chunkMap(const Tree &tree, ByteWindow &bytes)
{
    ChunkMap map;
    map.diskSize = tree.size;
    map.dataSize = tree.size;
    if (const NodeId trailer = find(tree, "trailer"); trailer != NoNode) {
        map.trailer = tree.nodes[trailer].extents();
        map.dataSize = map.trailer.at;
    }
    if (const NodeId appendix = find(tree, "appendix"); appendix != NoNode) {
        map.appendix = tree.nodes[appendix].extents();
        map.dataSize = map.appendix.at;
    }
    map.listed = stored(tree, CompletedList, bytes);
    map.states = stored(tree, StatesList, bytes);
    if (!map.states.empty() && map.states.back().size == 0)
        map.states.pop_back();
    map.fileSize = wholeSize(tree, bytes).size;
    map.sizeKnown = map.fileSize > 0;
    if (!map.sizeKnown)
        map.fileSize = std::max(map.dataSize, endOf(map.listed));

    const RangeSet file{{0, map.fileSize}};
    map.completed = intersect(RangeSet(map.listed), file);
    map.assigned = intersect(RangeSet(map.states), file);
    map.present = intersect(RangeSet{{0, map.dataSize}}, file);
    for (const Finding &each : tree.findings)
        map.marks.push_back({subject(map, each.path, {each.at, each.size}), each.severity, each.code});
    std::stable_sort(map.marks.begin(), map.marks.end(),
                     [](const ChunkMark &a, const ChunkMark &b) { return a.extents.at < b.extents.at; });
    return map;
}

std::string chunkPath(std::size_t row)
{
    return std::string(CompletedList) + '[' + std::to_string(row) + ']';
}

std::optional<std::size_t> chunkRow(Str path)
{
    return rowOf(path, CompletedList);
}

std::optional<std::size_t> chunkAt(const ChunkMap &map, std::uint64_t offset)
{
    const auto found = std::find_if(map.listed.begin(), map.listed.end(),
                                    [offset](const Extents &chunk) { return chunk.contains(offset); });
    if (found == map.listed.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - map.listed.begin());
}

Extents subject(const ChunkMap &map, Str path, Extents field)
{
    if (const auto row = chunkRow(path); row && *row < map.listed.size())
        return map.listed[*row];
    if (const auto row = rowOf(path, StatesList); row && *row < map.states.size())
        return map.states[*row];
    return field;
}

std::uint64_t ChunkMix::total() const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : bytes)
        sum += count;
    return sum;
}

ChunkLane::ChunkLane(const ChunkMap &map)
{
    const RangeSet all{{0, map.span()}};
    RangeSet left = all;
    const auto give = [&](const RangeSet &claimed, ChunkState state) {
        put(intersect(claimed, left), state);
        left = subtract(left, claimed);
    };
    m_segments.reserve(2 * map.completed.count() + ChunkStateCount);
    give(intersect(map.completed, map.present), ChunkState::Received);
    give(map.completed, ChunkState::Contradicted);
    give(map.present, ChunkState::Present);
    give(RangeSet{map.appendix}, ChunkState::Appendix);
    give(RangeSet{map.trailer}, ChunkState::Trailer);
    give(RangeSet{{0, map.diskSize}}, ChunkState::Surplus);
    give(all, ChunkState::Missing);
}

void ChunkLane::put(const RangeSet &set, ChunkState state)
{
    const auto middle = static_cast<std::ptrdiff_t>(m_segments.size());
    for (const Extents &range : set.ranges())
        m_segments.push_back({range, state});
    std::inplace_merge(m_segments.begin(), m_segments.begin() + middle, m_segments.end(),
                       [](const ChunkSegment &a, const ChunkSegment &b) { return a.extents.at < b.extents.at; });
}

std::size_t ChunkLane::indexAt(std::uint64_t offset) const
{
    const auto found = std::partition_point(m_segments.begin(), m_segments.end(), [offset](const ChunkSegment &each) {
        return each.extents.end() <= offset;
    });
    return static_cast<std::size_t>(found - m_segments.begin());
}

ChunkMix ChunkLane::mix(Extents extents) const
{
    std::size_t from = indexAt(extents.at);
    return mix(extents, from);
}

ChunkMix ChunkLane::mix(Extents extents, std::size_t &from) const
{
    extents = clipped(extents);
    ChunkMix mix;
    while (from < m_segments.size() && m_segments[from].extents.end() <= extents.at)
        ++from;
    const std::uint64_t end = extents.end();
    for (std::size_t i = from; i < m_segments.size() && m_segments[i].extents.at < end; ++i) {
        const Extents &segment = m_segments[i].extents;
        mix[m_segments[i].state] += std::min(segment.end(), end) - std::max(segment.at, extents.at);
    }
    return mix;
}

} // namespace ft
