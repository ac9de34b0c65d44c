// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapclusters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

namespace ft {
namespace {

std::vector<MapPoint> randomPoints(std::mt19937 &random, int count)
{
    std::normal_distribution<double> around(0, 0.02);
    std::uniform_real_distribution<double> anywhere(-2, 2);
    std::vector<QPointF> towns;
    for (int i = 0; i < 12; ++i)
        towns.emplace_back(anywhere(random), anywhere(random));
    std::vector<MapPoint> points;
    for (int i = 0; i < count; ++i) {
        const QPointF town = towns[random() % towns.size()];
        points.push_back({town + QPointF(around(random), around(random)), i, static_cast<quint8>(random() % 4)});
    }
    return points;
}

TEST(Gathering, LosesNobodyAndCountsNobodyTwice)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 40; ++round) {
        const auto points = randomPoints(random, 1 + static_cast<int>(random() % 2000));
        const MapGathering gathering = gather(points, std::exp2(4 + round % 14));
        std::set<int> seen(gathering.single.begin(), gathering.single.end());
        std::size_t total = gathering.single.size();
        for (const MapCluster &cluster : gathering.clusters) {
            const auto members = gathering.membersOf(cluster);
            ASSERT_EQ(static_cast<int>(members.size()), cluster.count);
            ASSERT_EQ(std::accumulate(cluster.shares.begin(), cluster.shares.end(), 0), cluster.count);
            ASSERT_GT(cluster.count, 1);
            seen.insert(members.begin(), members.end());
            total += members.size();
        }
        ASSERT_EQ(total, points.size());
        ASSERT_EQ(seen.size(), points.size());
    }
}

TEST(Gathering, ShowsOnlyPointsThatCanBeToldApart)
{
    std::mt19937 random(1);
    const auto points = randomPoints(random, 500);
    const MapSpacing spacing;
    const MapGathering gathering = gather(points, 2000, spacing);
    ASSERT_FALSE(gathering.clusters.empty());
    // Within one neighbourhood nobody hides another; two neighbourhoods may touch.
    int close = 0;
    for (std::size_t i = 0; i < gathering.single.size(); ++i) {
        for (std::size_t j = i + 1; j < gathering.single.size(); ++j) {
            const QPointF way = (points[static_cast<std::size_t>(gathering.single[i])].at
                                 - points[static_cast<std::size_t>(gathering.single[j])].at) * 2000;
            close += std::hypot(way.x(), way.y()) < spacing.spacing ? 1 : 0;
        }
    }
    EXPECT_LE(close, static_cast<int>(gathering.single.size()) / 10);
}

TEST(Gathering, OpensAsOneComesCloser)
{
    std::mt19937 random(2);
    const auto points = randomPoints(random, 1000);
    std::size_t before = 0;
    for (const double scale : {50.0, 1000.0, 20'000.0, 1'000'000.0}) {
        const std::size_t single = gather(points, scale).single.size();
        EXPECT_GE(single, before);
        before = single;
    }
    EXPECT_EQ(before, points.size());
}

TEST(Gathering, DoesNotDependOnTheOrder)
{
    std::mt19937 random(3);
    auto points = randomPoints(random, 800);
    const MapGathering one = gather(points, 400);
    std::shuffle(points.begin(), points.end(), random);
    const MapGathering other = gather(points, 400);
    ASSERT_EQ(one.clusters.size(), other.clusters.size());
    EXPECT_EQ(one.single.size(), other.single.size());
    EXPECT_EQ(one.clusters.front().count, other.clusters.front().count);
}

TEST(Gathering, OfNobodyIsEmpty)
{
    const MapGathering gathering = gather({}, 100);
    EXPECT_TRUE(gathering.clusters.empty());
    EXPECT_TRUE(gathering.single.empty());
}

TEST(Gathering, NeverOpensWhatLiesInOnePlace)
{
    const std::vector<MapPoint> points{{{1, 1}, 0, 0}, {{1, 1}, 1, 2}};
    const MapGathering gathering = gather(points, 1e9);
    ASSERT_EQ(gathering.clusters.size(), 1U);
    EXPECT_EQ(gathering.clusters[0].shares[2], 1);
}

} // namespace
} // namespace ft
