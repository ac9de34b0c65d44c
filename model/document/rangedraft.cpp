// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangedraft.h"

#include "document.h"

#include "evidence/chunkmap.h"
#include "schema/rowedits.h"
#include "wording/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft {
namespace {

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(rangedraft)
};

void append(Bytes &bytes, std::uint64_t number)
{
    constexpr int Size = 4; // of both numbers of a part
    for (int i = 0; i < Size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

/// The rows that differ between two lists, as the file stores them.
RowReplacement difference(const std::vector<Extents> &before, const std::vector<Extents> &after, bool storesEnds)
{
    const auto [first, firstNew] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [last, lastNew] = std::mismatch(before.rbegin(), std::make_reverse_iterator(first), after.rbegin(),
                                               std::make_reverse_iterator(firstNew));
    RowReplacement rows;
    rows.first = static_cast<std::uint64_t>(first - before.begin());
    rows.count = static_cast<std::uint64_t>(last.base() - first);
    rows.newCount = static_cast<std::uint64_t>(lastNew.base() - firstNew);
    for (auto part = firstNew; part != lastNew.base(); ++part) {
        append(rows.bytes, part->at);
        append(rows.bytes, storesEnds ? part->end() : part->size);
    }
    return rows;
}

} // namespace

Draft markingOf(const Document &document, const RangeSet &bytes, RangeMark mark, const Style &style)
{
    Draft draft;
    const Tree &tree = document.tree();
    ByteWindow window(document.bytes());
    const ChunkMap map = chunkMap(tree, window);
    const NodeId list = find(tree, "appendix.completed");
    if (list == NoNode) {
        draft.problem = RangeWords::tr("This file has no list of completed parts.");
        return draft;
    }
    const RangeSet within = intersect(bytes, RangeSet{{0, map.fileSize}});
    const RangeSet changed = mark == RangeMark::Received ? subtract(within, map.completed) : intersect(within, map.completed);
    std::vector<Extents> listed = map.listed;
    for (const Extents &each : changed.ranges())
        listed = withMark(listed, each, mark);
    if (listed == map.listed)
        return draft;
    const QString size = exactSizeText(changed.total());
    const QString text = mark == RangeMark::Received ? RangeWords::tr("Mark %1 as received").arg(size)
                                                     : RangeWords::tr("Mark %1 as missing").arg(size);
    const RowReplacement rows = difference(map.listed, listed, reading(tree, "ranges") == 1);
    return drafted(replaceRows(tree, document.bytes(), list, rows, document.follow()), text, style);
}

} // namespace ft
