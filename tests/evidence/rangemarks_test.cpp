// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/rangemarks.h"
#include "evidence/rangeset.h"

#include <gtest/gtest.h>

#include <random>

namespace ft {

namespace {

using Parts = std::vector<Extents>;

} // namespace

TEST(RangeMarks, ReceivedBytesJoinWhatTheyTouch)
{
    EXPECT_EQ(withMark(Parts{}, {10, 5}, RangeMark::Received), (Parts{{10, 5}}));
    EXPECT_EQ(withMark(Parts{{0, 10}, {30, 5}}, {10, 5}, RangeMark::Received), (Parts{{0, 15}, {30, 5}}));
    EXPECT_EQ(withMark(Parts{{0, 10}, {30, 5}}, {5, 30}, RangeMark::Received), (Parts{{0, 35}}));
    EXPECT_EQ(withMark(Parts{{0, 10}, {30, 5}}, {15, 5}, RangeMark::Received), (Parts{{0, 10}, {15, 5}, {30, 5}}));
    EXPECT_EQ(withMark(Parts{{0, 10}}, {50, 5}, RangeMark::Received), (Parts{{0, 10}, {50, 5}}));
}

TEST(RangeMarks, MissingBytesShortenBreakAndRemove)
{
    EXPECT_EQ(withMark(Parts{{0, 100}}, {40, 20}, RangeMark::Missing), (Parts{{0, 40}, {60, 40}}));
    EXPECT_EQ(withMark(Parts{{0, 100}}, {0, 20}, RangeMark::Missing), (Parts{{20, 80}}));
    EXPECT_EQ(withMark(Parts{{0, 100}}, {90, 20}, RangeMark::Missing), (Parts{{0, 90}}));
    EXPECT_EQ(withMark(Parts{{10, 10}, {30, 10}}, {0, 50}, RangeMark::Missing), Parts{});
}

TEST(RangeMarks, WhatIsNotTouchedStaysAsItIsStored)
{
    const Parts odd{{500, 10}, {0, 0}, {100, 50}, {120, 10}, {700, 10}};
    EXPECT_EQ(withMark(odd, {700, 20}, RangeMark::Received), (Parts{{500, 10}, {0, 0}, {100, 50}, {120, 10}, {700, 20}}));
    EXPECT_EQ(withMark(odd, {125, 100}, RangeMark::Missing), (Parts{{500, 10}, {0, 0}, {100, 25}, {120, 5}, {700, 10}}));
    EXPECT_EQ(withMark(odd, {300, 0}, RangeMark::Received), odd);
}

TEST(RangeMarks, MeanWhatTheirSetsMean)
{
    const unsigned seed = std::random_device{}();
    RecordProperty("seed", static_cast<int>(seed));
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](std::uint64_t limit) { return random() % limit; };
    for (int round = 0; round < 2000; ++round) {
        Parts listed;
        for (std::uint64_t i = below(6); i > 0; --i)
            listed.push_back({below(60), below(20)});
        const Extents bytes{below(60), below(30)};
        const RangeSet before{std::span<const Extents>(listed)};
        const RangeSet more(std::span<const Extents>(withMark(listed, bytes, RangeMark::Received)));
        const RangeSet less(std::span<const Extents>(withMark(listed, bytes, RangeMark::Missing)));
        ASSERT_EQ(more, unite(before, RangeSet{bytes}));
        ASSERT_EQ(less, subtract(before, RangeSet{bytes}));
    }
}

} // namespace ft
