// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/gatherings.h"

#include <gtest/gtest.h>

#include <random>

namespace ft {
namespace {

std::vector<MapPoint> manyPoints(int count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-2, 2);
    std::vector<MapPoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back({{anywhere(random), anywhere(random) / 2}, i, 0});
    return points;
}

TEST(Gatherings, AreTheSameReadyOrNot)
{
    const auto points = manyPoints(12'000);
    Gatherings gatherings;
    gatherings.setPoints(points);
    for (const int step : {16, 17, 18, 17, 24, 16}) {
        const MapGathering &ready = gatherings.at(step);
        const MapGathering fresh = gather(points, Gatherings::scaleOf(step));
        EXPECT_EQ(ready.scale, Gatherings::scaleOf(step));
        EXPECT_EQ(ready.single, fresh.single) << step;
        EXPECT_EQ(ready.members, fresh.members) << step;
    }
}

TEST(Gatherings, ForgetPointsThatAreNoMore)
{
    Gatherings gatherings;
    EXPECT_TRUE(gatherings.at(10).single.empty());
    gatherings.setPoints(manyPoints(3));
    EXPECT_EQ(gatherings.at(30).single.size(), 3U);
    gatherings.setPoints({});
    EXPECT_TRUE(gatherings.at(30).single.empty());
}

TEST(Gatherings, StepsAreHalfDoublings)
{
    for (const int step : {0, 1, 9, 20})
        EXPECT_EQ(Gatherings::stepOf(Gatherings::scaleOf(step) * 1.001), step);
}

} // namespace
} // namespace ft
