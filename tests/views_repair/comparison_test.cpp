// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/bytecomparison.h"
#include "repair/chunkcomparison.h"
#include "repair/comparerows.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <random>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

TEST(CompareRows, ShowABitWithWhatIsAroundIt)
{
    const auto rows = compareRows({{{100, 1, {0x55}}}}, 1000);
    ASSERT_EQ(rows.size(), 7u) << "a stretch, three lines before and with it, two behind it, a stretch";
    EXPECT_TRUE(rows.front().isSkipped);
    EXPECT_EQ(rows.front().before, (Extents{0, 80}));
    EXPECT_EQ(rows[1].before, (Extents{80, 8})) << "lines begin at round offsets";
    EXPECT_EQ(rows[3].before, (Extents{96, 8}));
    EXPECT_EQ(rows[3].lit, 1U << 4);
    EXPECT_TRUE(rows.back().isSkipped);
    EXPECT_EQ(rows.back().before.end(), 1000u);
}

TEST(CompareRows, BytesThatAreMissingLeaveTheirCellsEmpty)
{
    const auto rows = compareRows({{{0, 2, {}}, {4, 0, {1, 2, 3}}}}, 8);
    ASSERT_GE(rows.size(), 1u);
    EXPECT_EQ(rows[0].hasAfter & 0b11, 0) << "two are taken out";
    EXPECT_EQ(rows[0].hasBefore & 0b1110000, 0) << "three are put in";
    EXPECT_EQ(rows[0].lit, 0b1110011);
}

/// Whatever the plan: both sides have every byte once and in order, and what is not lit is the same in both.
TEST(CompareRows, HaveEveryByteOnceProperty)
{
    const unsigned seed = 20261121;
    RecordProperty("seed", static_cast<int>(seed));
    std::mt19937 random(seed);
    const auto upTo = [&random](std::uint64_t most) { return std::uniform_int_distribution<std::uint64_t>(0, most)(random); };
    for (int run = 0; run < 2000; ++run) {
        Bytes original(static_cast<std::size_t>(upTo(6000)));
        for (std::uint8_t &byte : original)
            byte = static_cast<std::uint8_t>(random());
        const MemorySource source(original);
        Plan plan;
        for (std::uint64_t at = upTo(300); at <= original.size() && plan.splices.size() < 5; at = plan.splices.back().end() + 1 + upTo(900)) {
            const std::uint64_t room = original.size() - at;
            plan.splices.push_back({at, std::min(room, upTo(10) == 0 ? upTo(3000) : upTo(20)), Bytes(static_cast<std::size_t>(upTo(10) == 0 ? upTo(3000) : upTo(20)), 7)});
        }
        const Changed changed(source, plan);
        std::uint64_t before = 0;
        std::uint64_t after = 0;
        for (const CompareRow &row : compareRows(plan, source.size())) {
            ASSERT_EQ(row.before.at, before) << "seed " << seed << ", run " << run;
            ASSERT_EQ(row.after.at, after) << "seed " << seed << ", run " << run;
            before = row.before.end();
            after = row.after.end();
            if (row.lit)
                continue;
            ASSERT_EQ(row.before.size, row.after.size) << "seed " << seed << ", run " << run;
            Bytes old(static_cast<std::size_t>(row.before.size));
            Bytes now(old.size());
            source.read(row.before.at, old);
            changed.read(row.after.at, now);
            ASSERT_EQ(old, now) << "seed " << seed << ", run " << run;
        }
        ASSERT_EQ(before, source.size()) << "seed " << seed << ", run " << run;
        ASSERT_EQ(after, changed.size()) << "seed " << seed << ", run " << run;
    }
}

TEST(ByteComparisonModel, ReadsBothSides)
{
    ByteComparisonModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlan(std::make_shared<MemorySource>(std::string_view("KAZAxxxx")), {{{1, 1, {0x42}}}});
    ASSERT_EQ(model.rowCount(), 1);
    const auto text = [&](CompareColumn column) { return model.index(0, static_cast<int>(column)).data().toString(); };
    EXPECT_EQ(text(CompareColumn::Before), u"4b 41 5a 41 78 78 78 78"_s);
    EXPECT_EQ(text(CompareColumn::After), u"4b 42 5a 41 78 78 78 78"_s);
    EXPECT_EQ(text(CompareColumn::BeforeText), u"KAZAxxxx"_s);
    EXPECT_EQ(text(CompareColumn::AfterText), u"KBZAxxxx"_s);
}

ChunkMap mapOf(std::uint64_t size, std::initializer_list<Extents> completed)
{
    ChunkMap map;
    map.fileSize = map.dataSize = map.diskSize = size;
    map.sizeKnown = true;
    map.completed = RangeSet(completed);
    map.present = RangeSet{{0, size}};
    return map;
}

TEST(ChunkDifferences, AreTheStretchesThatAreAccountedForOtherwise)
{
    const ChunkLane before(mapOf(100, {{0, 50}}));
    const ChunkLane after(mapOf(120, {{0, 40}}));
    const auto found = chunkDifferences(before, after);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0], (ChunkDifference{{40, 10}, ChunkState::Received, ChunkState::Present}));
    EXPECT_EQ(found[1], (ChunkDifference{{100, 20}, std::nullopt, ChunkState::Present})) << "the file is longer";
    EXPECT_TRUE(chunkDifferences(before, before).empty());
}

TEST(ChunkPairLayout, KeepsOneScaleAndShowsASingleByte)
{
    const ChunkPairLayout layout = ChunkPairLayout::of({400, 68}, 500'000, 1'000'000, 28, 12);
    EXPECT_EQ(layout.before.width(), 200) << "half as many bytes";
    EXPECT_EQ(layout.after.width(), 400);
    EXPECT_FALSE(layout.before.intersects(layout.marks));
    EXPECT_FALSE(layout.after.intersects(layout.marks));
    EXPECT_EQ(layout.markOf({0, 1}, 3).width(), 3);
    EXPECT_LE(layout.markOf({999'999, 1}, 3).right(), 399) << "none is cut off at the end";
}

} // namespace
} // namespace ft
