// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/datfile.h"

#include "evidence/chunkmap.h"
#include "evidence/rangerows.h"
#include "formats/kazaa_dat.h"
#include "schema/reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {
namespace {

using test::DatFile;

enum Reading { Sizes, Ends };

/// With the reading of chunk ranges laid down: choosing one is another test's matter.
ChunkMap mapOf(const DatFile &file, Reading reading = Sizes)
{
    const MemorySource source(file.bytes());
    ByteWindow bytes(source);
    ReadOptions options;
    options.forced = {reading, -1};
    return chunkMap(read(kazaaDat, source, options), bytes);
}

ChunkState stateAt(const ChunkLane &lane, std::uint64_t offset)
{
    return lane.segments()[lane.indexAt(offset)].state;
}

TEST(ChunkMap, KnowsWhereEverythingLies)
{
    DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{100, 50}, {300, 200}};
    file.states = {{300, 200}};
    const ChunkMap map = mapOf(file);
    EXPECT_EQ(map.fileSize, 1000u);
    EXPECT_TRUE(map.sizeKnown);
    EXPECT_EQ(map.dataSize, 600u);
    EXPECT_EQ(map.appendix.at, 600u);
    EXPECT_EQ(map.trailer, (Extents{map.diskSize - 10, 10}));
    EXPECT_EQ(map.listed, (std::vector<Extents>{{100, 50}, {300, 200}}));
    EXPECT_EQ(map.states, (std::vector<Extents>{{300, 200}})) << "without the end mark";
    EXPECT_EQ(map.completedBytes(), 250u);
    EXPECT_DOUBLE_EQ(map.share(), 0.25);
}

TEST(ChunkMap, CutsTheScaleIntoStates)
{
    DatFile file;
    file.dataSize = 600;
    file.fileSize = 2000;
    file.completed = {{0, 100}, {500, 200}};
    const ChunkMap map = mapOf(file);
    const ChunkLane lane(map);
    EXPECT_EQ(lane.size(), 2000u);
    EXPECT_EQ(stateAt(lane, 99), ChunkState::Received);
    EXPECT_EQ(stateAt(lane, 100), ChunkState::Present);
    EXPECT_EQ(stateAt(lane, 599), ChunkState::Received);
    EXPECT_EQ(stateAt(lane, 600), ChunkState::Contradicted) << "listed, but the data ends at 600";
    EXPECT_EQ(stateAt(lane, 700), ChunkState::Appendix);
    EXPECT_EQ(stateAt(lane, map.trailer.at), ChunkState::Trailer);
    EXPECT_EQ(stateAt(lane, map.diskSize), ChunkState::Missing);
    EXPECT_EQ(stateAt(lane, 1999), ChunkState::Missing);
    std::uint64_t at = 0;
    for (const ChunkSegment &segment : lane.segments()) {
        EXPECT_EQ(segment.extents.at, at) << "segments tile the scale";
        at = segment.extents.end();
    }
    EXPECT_EQ(at, lane.size());
}

TEST(ChunkMap, KeepsOddRangesAsTheyAreAndClipsThePicture)
{
    DatFile file;
    file.dataSize = 1000;
    file.fileSize = 1000;
    file.completed = {{500, 100}, {0, 100}, {550, 100}, {900, 4'000'000'000}};
    const ChunkMap map = mapOf(file);
    EXPECT_EQ(map.listed.size(), 4u);
    EXPECT_EQ(map.listed[3], (Extents{900, 4'000'000'000}));
    EXPECT_EQ(map.completed, (RangeSet{{0, 100}, {500, 150}, {900, 100}}));
    EXPECT_EQ(map.completedBytes(), 350u);
    const std::vector<RangeRow> rows = rangeRows(map);
    ASSERT_GE(rows.size(), 6u);
    EXPECT_EQ(path(rows[0]), "appendix.completed[1]") << "by offset, not in stored order";
    EXPECT_EQ(rows[1].kind, RangeRow::Gap);
    EXPECT_EQ(rows[2].overlaps, 2u);
    EXPECT_EQ(rows[3].overlaps, 0u);
    const auto last = std::find_if(rows.begin(), rows.end(), [](const RangeRow &row) { return row.index == 3; });
    ASSERT_NE(last, rows.end());
    EXPECT_EQ(last->beyondFile, 3'999'999'900u);
    EXPECT_EQ(last->onDisk, 100u);
}

TEST(ChunkMap, UnderstandsRangesThatHoldAnEnd)
{
    DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{100, 150}, {300, 500}};
    EXPECT_EQ(mapOf(file, Ends).listed, (std::vector<Extents>{{100, 50}, {300, 200}}));
}

TEST(ChunkMap, PartsThatWouldEndBeforeTheyStartHoldASize)
{
    DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{0, 100}, {500, 200}}; // beyond the data on disk, which alone would speak for ends
    const MemorySource source(file.bytes());
    ByteWindow bytes(source);
    EXPECT_EQ(chunkMap(read(kazaaDat, source), bytes).listed[1], (Extents{500, 200}));
}

TEST(ChunkMap, TakesTheSizeFromTheSourcesWhereTheRangeIsUnset)
{
    DatFile file;
    file.dataSize = 1;
    file.fileSize = 201'037;
    file.fullRange = {0xFFFFFFFF, 1};
    EXPECT_EQ(mapOf(file).fileSize, 201'037u);
    file.sources = 0;
    file.fullRange = {0xFFFFFFFF, 0};
    const ChunkMap map = mapOf(file);
    EXPECT_FALSE(map.sizeKnown);
    EXPECT_EQ(map.fileSize, 1u);
}

TEST(ChunkMap, ACompleteFileHasItsAppendixBehindTheEnd)
{
    DatFile file;
    file.dataSize = 500;
    file.fileSize = 500;
    file.completed = {{0, 500}};
    const ChunkMap map = mapOf(file);
    EXPECT_EQ(map.span(), map.diskSize);
    EXPECT_DOUBLE_EQ(map.share(), 1.0);
    EXPECT_EQ(stateAt(ChunkLane(map), 500), ChunkState::Appendix);
}

TEST(ChunkMap, MovesFindingsAboutChunksToTheirBytes)
{
    DatFile file;
    file.dataSize = 600;
    file.fileSize = 1000;
    file.completed = {{0, 100}, {500, 200}};
    const ChunkMap map = mapOf(file);
    const auto mark = std::find_if(map.marks.begin(), map.marks.end(),
                                   [](const ChunkMark &each) { return each.code == Code::RangeBeyondData; });
    ASSERT_NE(mark, map.marks.end());
    EXPECT_EQ(mark->extents, (Extents{500, 200}));
}

TEST(ChunkMap, TellsWhatAFieldSpeaksAbout)
{
    ChunkMap map;
    map.listed = {{10, 5}, {20, 5}};
    map.states = {{30, 5}};
    const Extents field{1000, 4};
    EXPECT_EQ(subject(map, "appendix.completed[1]", field), (Extents{20, 5}));
    EXPECT_EQ(subject(map, "appendix.completed[1].start", field), (Extents{20, 5}));
    EXPECT_EQ(subject(map, "appendix.range_states[0].size", field), (Extents{30, 5}));
    EXPECT_EQ(subject(map, "appendix.completed[2].start", field), field) << "there is no such chunk";
    EXPECT_EQ(subject(map, "appendix.completed", field), field);
    EXPECT_EQ(subject(map, "appendix.completed[", field), field);
    EXPECT_EQ(subject(map, "appendix.completed[99999999999999999999]", field), field);
    EXPECT_EQ(chunkRow("appendix.completed[1].size"), 1u);
    EXPECT_EQ(chunkAt(map, 24), 1u);
    EXPECT_FALSE(chunkAt(map, 25));
}

TEST(ChunkMap, AnythingElseHasNoChunks)
{
    const MemorySource source(std::string_view("neither appendix nor trailer"));
    ByteWindow bytes(source);
    const ChunkMap map = chunkMap(read(kazaaDat, source), bytes);
    EXPECT_TRUE(map.completed.empty());
    EXPECT_LE(map.dataSize, source.size());
    EXPECT_EQ(ChunkLane(map).size(), map.span());
}

TEST(ChunkLane, MixesExactly)
{
    ChunkMap map;
    map.fileSize = 1000;
    map.dataSize = 500;
    map.completed = {{100, 100}, {200 + 1, 99}};
    map.present = {{0, 500}};
    const ChunkLane lane(map);
    const ChunkMix mix = lane.mix({150, 400});
    EXPECT_EQ(mix[ChunkState::Received], 149u);
    EXPECT_EQ(mix[ChunkState::Present], 201u);
    EXPECT_EQ(mix[ChunkState::Missing], 50u);
    EXPECT_EQ(mix.total(), 400u);
    EXPECT_EQ(lane.mix({990, 100}).total(), 10u) << "nothing behind the end";
    EXPECT_EQ(lane.mix({2000, 5}).total(), 0u);
    // A walk in steps gives the same as asking anew, also where steps overlap.
    std::size_t from = 0;
    for (std::uint64_t at = 0; at < 1000; at += 7)
        EXPECT_EQ(lane.mix({at, 10}, from), lane.mix({at, 10}));
}

} // namespace
} // namespace ft
