// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "evidence/chunkmap.h"
#include "formats/kazaa_dat.h"

namespace ft {

namespace {

/// A list of ranges as the file writes it: its count, then pairs.
Bytes written(const RangeSet &set, bool ends)
{
    Bytes bytes = little(set.count());
    for (const Extents &range : set.ranges()) {
        for (const std::uint64_t number : {range.at, ends ? range.end() : range.size}) {
            const Bytes part = little(number);
            bytes.insert(bytes.end(), part.begin(), part.end());
        }
    }
    return bytes;
}

} // namespace

void proposeTidyRanges(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const NodeId count = find(file.tree, "appendix.completed_count");
    const NodeId list = find(file.tree, "appendix.completed");
    if (count == NoNode || list == NoNode)
        return;
    ByteWindow bytes(*file.source);
    const ChunkMap map = chunkMap(file.tree, bytes);
    // What the data does not hold was not received, whatever the list says.
    const RangeSet tidy = intersect(map.completed, map.present);
    const Extents place{file.tree.nodes[count].at, file.tree.nodes[count].size + file.tree.nodes[list].size};
    bool renewed = false;
    Plan plan = withTrailer(file, {{{place.at, place.size, written(tidy, reading(file.tree, "ranges") == 1)}}}, renewed);
    Proposal proposal{std::move(plan), {Method::TidyRanges, place.at, place.size, tidy.count(), "appendix.completed", true}};
    proposal.renewsSum = renewed;
    out.push_back(std::move(proposal));
}

} // namespace ft
