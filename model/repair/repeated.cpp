// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include "evidence/chunkmap.h"

#include <algorithm>

namespace ft {

void proposeRemoveCopy(const Examined &file, const Clues &, Ledger &, std::vector<Proposal> &out)
{
    const Finding *copy = file.finding(Code::AppendixRepeated);
    const Extents extents = copy ? Extents{copy->at, copy->size} : file.copy;
    if (extents.size == 0)
        return;
    // What was received is data, whatever it looks like.
    ByteWindow bytes(*file.source);
    const ChunkMap map = chunkMap(file.tree, bytes);
    const bool isReceived = map.completed.overlaps(extents);
    out.push_back({{{{extents.at, extents.size, {}}}},
                   {Method::RemoveCopy, extents.at, extents.size, 0, "data", false,
                    isReceived ? Confidence::Guessed : Confidence::Consistent}});
}

} // namespace ft
