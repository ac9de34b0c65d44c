// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranges/rangesteps.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

class Steps : public testing::Test
{
protected:
    const BlockGrid grid = BlockGrid::fitting({0, 0, 700, 300}, Zoom::all(1'000'000), 1);
    const RangeSet ranges{{100, 50}, {300'000, 1000}, {900'000, 100'000}};
    const RangeSet gaps = ranges.complement({0, 1'000'000});

    std::optional<Extents> go(Step step, std::optional<Extents> from) const { return stepped(step, from, {grid, ranges, gaps}); }
};

TEST_F(Steps, GoFromBlockToBlock)
{
    const std::uint64_t block = grid.block;
    EXPECT_EQ(go(Step::NextBlock, {}), grid.blockAt(0)) << "begins with what is in sight";
    EXPECT_EQ(go(Step::NextBlock, Extents{0, block}), (Extents{block, block}));
    EXPECT_EQ(go(Step::NextBlock, Extents{100, 50}), grid.blockAt(150)) << "from a range on";
    EXPECT_EQ(go(Step::PreviousBlock, Extents{block, block}), (Extents{0, block}));
    EXPECT_FALSE(go(Step::PreviousBlock, Extents{0, block}));
    EXPECT_FALSE(go(Step::NextBlock, go(Step::Last, {})));
    EXPECT_EQ(go(Step::NextRow, Extents{0, block}), grid.blockAt(grid.bytesInRow()));
    EXPECT_EQ(go(Step::PreviousRow, Extents{block, block}), grid.blockAt(0));
    EXPECT_EQ(go(Step::Last, {})->end(), 1'000'000u);
    EXPECT_EQ(go(Step::First, Extents{5000, 1})->at, 0u);
}

TEST_F(Steps, GoFromRangeToRangeAndFromGapToGap)
{
    EXPECT_EQ(go(Step::NextRange, {}), (Extents{100, 50}));
    EXPECT_EQ(go(Step::NextRange, Extents{100, 50}), (Extents{300'000, 1000}));
    EXPECT_EQ(go(Step::NextRange, Extents{200, 10}), (Extents{300'000, 1000}));
    EXPECT_FALSE(go(Step::NextRange, Extents{900'000, 100'000}));
    EXPECT_EQ(go(Step::PreviousRange, Extents{950'000, 10}), (Extents{900'000, 100'000})) << "to the start of this one";
    EXPECT_EQ(go(Step::PreviousRange, Extents{900'000, 100'000}), (Extents{300'000, 1000}));
    EXPECT_FALSE(go(Step::PreviousRange, Extents{100, 50}));
    EXPECT_EQ(go(Step::NextGap, {}), (Extents{0, 100}));
    EXPECT_EQ(go(Step::NextGap, Extents{0, 100}), (Extents{150, 299'850}));
    EXPECT_EQ(go(Step::PreviousGap, Extents{999'000, 10}), (Extents{301'000, 599'000}));
}

} // namespace
} // namespace ft
