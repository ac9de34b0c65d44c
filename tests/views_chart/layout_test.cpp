// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartlayout.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

TEST(ValueScale, HasRoundStepsThatReachTheLargestValue)
{
    const struct {
        double largest;
        double most;
        double step;
    } cases[] = {{0, 1, 1}, {1, 1, 1},      {3, 3, 1},        {4, 4, 1},
                 {7, 8, 2}, {100, 100, 50}, {812, 1000, 500}, {1'000'000, 1'000'000, 500'000}};
    for (const auto &each : cases) {
        const ValueScale scale = ValueScale::of(each.largest, 4);
        EXPECT_EQ(scale.most, each.most) << each.largest;
        EXPECT_EQ(scale.step, each.step) << each.largest;
        EXPECT_LE(scale.most / scale.step, 4) << each.largest;
    }
}

TEST(ChartLayout, FindsTheStepUnderAPoint)
{
    const ChartLayout standing{{10, 20, 100, 50}, 4, false, 8};
    EXPECT_EQ(standing.binAt({10, 30}), 0);
    EXPECT_EQ(standing.binAt({34.9, 30}), 0);
    EXPECT_EQ(standing.binAt({35.1, 69}), 1);
    EXPECT_EQ(standing.binAt({110, 30}), 3);
    EXPECT_EQ(standing.binAt({9, 30}), -1);
    EXPECT_EQ(standing.binAt({50, 71}), -1);
    EXPECT_EQ(standing.nearestBin({-500, 900}), 0);
    EXPECT_EQ(standing.nearestBin({500, -900}), 3);

    const ChartLayout lying{{10, 20, 100, 50}, 5, true, 8};
    EXPECT_EQ(lying.binAt({50, 21}), 0);
    EXPECT_EQ(lying.binAt({50, 69}), 4);
}

TEST(ChartLayout, PutsBandsSideBySideAndBarsInTheirMiddle)
{
    const ChartLayout standing{{10, 20, 100, 50}, 4, false, 8};
    EXPECT_EQ(standing.band(0, 3), standing.plot);
    EXPECT_EQ(standing.band(1, 2), QRectF(35, 20, 50, 50));
    EXPECT_EQ(standing.barEnd(1, 8), QPointF(47.5, 20));
    EXPECT_EQ(standing.barEnd(1, 0), QPointF(47.5, 70));
    const ChartLayout lying{{10, 20, 100, 50}, 5, true, 8};
    EXPECT_EQ(lying.band(4, 4), QRectF(10, 60, 100, 10));
    EXPECT_EQ(lying.barEnd(0, 4), QPointF(60, 25));
}

TEST(ChartLayout, HasNoStepsWhereThereAreNone)
{
    EXPECT_EQ((ChartLayout{{0, 0, 10, 10}, 0, false, 1}).binAt({5, 5}), -1);
    EXPECT_EQ((ChartLayout{{}, 3, false, 1}).nearestBin({5, 5}), -1);
}

TEST(RoomyTexts, LeaveOutWhatWouldTouch)
{
    EXPECT_EQ(roomyTexts({0, 10, 20, 30}, {8, 8, 8, 8}), (std::vector{0, 1, 2, 3}));
    EXPECT_EQ(roomyTexts({0, 10, 20, 30}, {12, 12, 12, 12}), (std::vector{0, 2}));
    EXPECT_EQ(roomyTexts({0, 10, 20, 30}, {50, 50, 50, 50}), (std::vector{0}));
    EXPECT_TRUE(roomyTexts({}, {}).empty());
}

} // namespace
} // namespace ft
