// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangerows.h"

#include <algorithm>

namespace ft {

namespace {

void addAll(std::vector<RangeRow> &rows, const RangeSet &set, RangeRow::Kind kind)
{
    for (const Extents &range : set.ranges())
        rows.push_back({kind, range});
}

/// Names for each chunk the one before it that reaches farthest into it, and the other way round. `rows` by offset.
void findOverlaps(std::vector<RangeRow> &rows)
{
    RangeRow *farthest = nullptr;
    for (RangeRow &row : rows) {
        if (row.kind != RangeRow::Chunk || row.extents.size == 0)
            continue;
        if (farthest && row.extents.at < farthest->extents.end()) {
            row.overlaps = farthest->index;
            if (!farthest->overlaps)
                farthest->overlaps = row.index;
        }
        if (!farthest || row.extents.end() > farthest->extents.end())
            farthest = &row;
    }
}

void measure(RangeRow &row, const ChunkMap &map)
{
    if (row.kind != RangeRow::Chunk && row.kind != RangeRow::Gap)
        return;
    row.onDisk = clipped(row.extents, {0, map.dataSize}).size;
    row.beyondFile = row.extents.size - clipped(row.extents, {0, map.fileSize}).size;
    row.assigned = map.assigned.overlaps(row.extents);
}

} // namespace

std::vector<RangeRow> rangeRows(const ChunkMap &map)
{
    std::vector<RangeRow> rows;
    rows.reserve(map.listed.size() + map.completed.count() + 4);
    for (std::size_t i = 0; i < map.listed.size(); ++i)
        rows.push_back({RangeRow::Chunk, clipped(map.listed[i]), static_cast<std::uint32_t>(i)});
    addAll(rows, map.completed.complement({0, map.fileSize}), RangeRow::Gap);
    addAll(rows, RangeSet{map.appendix}, RangeRow::Appendix);
    addAll(rows, RangeSet{map.trailer}, RangeRow::Trailer);
    RangeSet surplus = RangeSet{{0, map.diskSize}};
    for (const Extents &claimed : {Extents{0, std::min(map.dataSize, map.fileSize)}, map.appendix, map.trailer})
        surplus.remove(claimed);
    addAll(rows, surplus, RangeRow::Surplus);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RangeRow &a, const RangeRow &b) { return a.extents.at < b.extents.at; });
    findOverlaps(rows);
    for (RangeRow &row : rows)
        measure(row, map);
    return rows;
}

std::string path(const RangeRow &row)
{
    switch (row.kind) {
    case RangeRow::Chunk:
        return chunkPath(row.index);
    case RangeRow::Appendix:
        return "appendix";
    case RangeRow::Trailer:
        return "trailer";
    default:
        return {};
    }
}

} // namespace ft
