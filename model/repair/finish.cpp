// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finish.h"

#include "evidence/chunkmap.h"
#include "evidence/claims.h"
#include "schema/value.h"

namespace ft {

Bytes pathOf(const Tree &tree, ByteWindow &bytes)
{
    Bytes path;
    for (const Str field : {"appendix.local_path", "appendix.sources[0].name"}) {
        const NodeId node = find(tree, field);
        if (path.empty() && node != NoNode)
            path = decode(tree, node, bytes).bytes;
    }
    return path;
}

Finish finish(const Tree &tree, const ByteSource &source, const Progress &progress)
{
    Finish result;
    ByteWindow bytes(source);
    const ChunkMap map = chunkMap(tree, bytes);
    if (!map.sizeKnown || map.appendix.size == 0)
        return result;
    result.fileSize = map.fileSize;
    result.path = pathOf(tree, bytes);
    const Extents whole{0, map.fileSize};
    const RangeSet held = intersect(map.completed, map.present);
    result.missing = held.complement(whole);
    if (const auto hash = jobHash(tree, bytes)) {
        result.verdict = judge(source, held, map.fileSize, *hash, progress);
        // A client that never noticed the end of a download may not have listed its last part either.
        if (!result.missing.empty() && map.present.covers(whole)) {
            const Verdict all = judge(source, map.present, map.fileSize, *hash, progress);
            if (all.judgement == Judgement::Verified) {
                result.verdict = all;
                result.missing = {};
            }
        }
    }
    result.complete = result.missing.empty();
    return result;
}

} // namespace ft
