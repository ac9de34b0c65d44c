// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemap.h"

namespace ft::test {

std::shared_ptr<const ChunkMap> sampleMap(std::uint64_t fileSize, std::uint64_t dataSize, std::vector<Extents> chunks)
{
    constexpr std::uint64_t AppendixSize = 600;
    constexpr std::uint64_t TrailerSize = 10;
    auto map = std::make_shared<ChunkMap>();
    map->fileSize = fileSize;
    map->sizeKnown = true;
    map->dataSize = dataSize;
    map->appendix = {dataSize, AppendixSize};
    map->trailer = {map->appendix.end(), TrailerSize};
    map->diskSize = map->trailer.end();
    map->listed = std::move(chunks);
    map->completed = intersect(RangeSet(map->listed), RangeSet{{0, fileSize}});
    map->present = intersect(RangeSet{{0, dataSize}}, RangeSet{{0, fileSize}});
    return map;
}

std::shared_ptr<const ChunkMap> manyRanges()
{
    constexpr std::size_t Count = 100'000;
    constexpr std::uint64_t Stride = 42'949;
    std::vector<Extents> chunks;
    chunks.reserve(Count);
    for (std::uint64_t i = 0; i < Count; ++i)
        chunks.push_back({i * Stride, Stride / 8 + i * 7919 % (Stride / 2)});
    return sampleMap(Count * Stride, Count * Stride - Stride, std::move(chunks));
}

} // namespace ft::test
