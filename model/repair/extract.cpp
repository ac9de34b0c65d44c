// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract.h"

#include "filename.h"
#include "finish.h"

#include "evidence/chunkmap.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace ft {

namespace {

std::string hexNumber(std::uint64_t number)
{
    std::array<char, 24> text{};
    const int length = std::snprintf(text.data(), text.size(), "0x%08llX", static_cast<unsigned long long>(number));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string block(Extents extents, char status)
{
    return hexNumber(extents.at) + "  " + hexNumber(extents.size) + "  " + status + '\n';
}

} // namespace

std::uint64_t Extract::size() const
{
    return std::max(fileSize, held.empty() ? 0 : held.ranges().back().end());
}

Extract extract(const Tree &tree, const ByteSource &source)
{
    ByteWindow bytes(source);
    const ChunkMap map = chunkMap(tree, bytes);
    Extract result;
    result.held = intersect(map.completed, map.present);
    result.fileSize = map.sizeKnown ? map.fileSize : 0;
    result.path = pathOf(tree, bytes);
    return result;
}

std::string partName(const std::string &name, Extents part)
{
    return labelledName(name, "bytes " + std::to_string(part.at) + '-' + std::to_string(part.end() - 1));
}

Collage sparseCopy(const Extract &extract, const ByteSource &source)
{
    Collage copy;
    for (const Extents &range : extract.held.ranges())
        copy.put(source, range);
    copy.append({}, extract.size());
    return copy;
}

std::string rescueMap(const Extract &extract)
{
    const RangeSet gaps = extract.held.complement({0, extract.size()});
    const bool isComplete = gaps.empty();
    const std::uint64_t position = isComplete ? extract.size() : gaps.ranges().front().at;
    std::string map = "# Mapfile. Created by FastTrack Workbench\n"
                      "# current_pos  current_status  current_pass\n"
        + hexNumber(position) + "     " + (isComplete ? '+' : '?') + "     1\n# pos  size  status\n";
    auto gap = gaps.ranges().begin();
    for (const Extents &part : extract.held.ranges()) {
        for (; gap != gaps.ranges().end() && gap->at < part.at; ++gap)
            map += block(*gap, '?');
        map += block(part, '+');
    }
    for (; gap != gaps.ranges().end(); ++gap)
        map += block(*gap, '?');
    return map;
}

} // namespace ft
