// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/dateline.h"
#include "evidence/spread.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace ft {
namespace {

Ring square(double west, double south, double east, double north)
{
    return {{west, south}, {east, south}, {east, north}, {west, north}};
}

bool isWithin(const Ring &ring, double west, double east)
{
    return std::all_of(ring.begin(), ring.end(), [=](GeoPoint point) {
        return point.longitude >= west - 1e-9 && point.longitude <= east + 1e-9;
    });
}

double leastDistance(const std::vector<GeoPoint> &points)
{
    double least = 1e9;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            const double width = std::cos(points[i].latitude * M_PI / 180);
            least = std::min(least, std::hypot((points[i].longitude - points[j].longitude) * width,
                                               points[i].latitude - points[j].latitude));
        }
    }
    return least;
}

TEST(Countries, AreFoundByCodeAndNumber)
{
    EXPECT_EQ(countries()[countryOf("se")].number, 752);
    EXPECT_EQ(countryOf("SE"), countryNumbered(752));
    EXPECT_EQ(countries()[countryOf("XK")].continent, Continent::Europe);
    EXPECT_EQ(countryOf("EU"), NoCountry);
    EXPECT_EQ(countryOf("A1"), NoCountry);
    EXPECT_EQ(countryOf(""), NoCountry);
    EXPECT_EQ(countryNumbered(0), NoCountry);
    for (CountryId country = 0; country < countries().size(); ++country)
        EXPECT_EQ(countryOf(countries()[country].code), country);
}

TEST(DateLine, LeavesAloneWhatDoesNotCross)
{
    const Ring ring = square(10, 40, 20, 50);
    EXPECT_EQ(cutAtDateLine(ring), std::vector<Ring>{ring});
}

TEST(DateLine, CutsInTwo)
{
    const auto parts = cutAtDateLine({{170, -10}, {-170, -10}, {-170, 10}, {170, 10}});
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_TRUE(isWithin(parts[0], -180, -170) || isWithin(parts[0], 170, 180));
    EXPECT_TRUE(isWithin(parts[1], -180, -170) || isWithin(parts[1], 170, 180));
    EXPECT_NE(isWithin(parts[0], 170, 180), isWithin(parts[1], 170, 180));
}

TEST(DateLine, ClosesAroundAPole)
{
    Ring coast;
    for (int longitude = -180; longitude < 180; longitude += 10)
        coast.push_back({double(longitude), -70});
    const auto parts = cutAtDateLine(coast);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_TRUE(isWithin(parts[0], -180, 180));
    const auto lowest = std::min_element(parts[0].begin(), parts[0].end(), [](auto a, auto b) { return a.latitude < b.latitude; });
    EXPECT_EQ(lowest->latitude, -90);
    EXPECT_TRUE(Inside(parts).contains({100, -80}));
    EXPECT_FALSE(Inside(parts).contains({100, -60}));
}

TEST(DateLine, EndsLinesAtTheEdge)
{
    const auto parts = cutLineAtDateLine({{170, 0}, {-170, 20}, {-160, 20}});
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].back(), (GeoPoint{180, 10}));
    EXPECT_EQ(parts[1].front(), (GeoPoint{-180, 10}));
    EXPECT_EQ(parts[1].back(), (GeoPoint{-160, 20}));
}

TEST(World, JoinsArcsAndChoosesTheMainland)
{
    World world;
    world.arcs = {{{0, 0}, {1, 0}, {1, 1}}, {{0, 0}, {0, 1}, {1, 1}}, {{9, 9}, {19, 9}, {19, 19}, {9, 19}, {9, 9}}};
    world.shapes = {{countryOf("SE"), "Sweden", {{{0, ~1}}, {{2}}}}};
    EXPECT_EQ(world.ring({0, ~1}), (Ring{{0, 0}, {1, 0}, {1, 1}, {0, 1}}));
    EXPECT_EQ(world.mainland(countryOf("SE")), (Polygon{square(9, 9, 19, 19)}));
    EXPECT_TRUE(world.mainland(countryOf("NO")).empty());
    EXPECT_TRUE(world.mainland(NoCountry).empty());
}

TEST(Inside, KnowsHolesAndEdges)
{
    const Inside inside({square(0, 0, 10, 10), square(4, 4, 6, 6)});
    EXPECT_TRUE(inside.contains({1, 1}));
    EXPECT_FALSE(inside.contains({5, 5}));
    EXPECT_FALSE(inside.contains({-1, 5}));
    EXPECT_FALSE(inside.contains({5, 11}));
    EXPECT_TRUE(inside.contains(inside.centre()));
    EXPECT_NEAR(inside.area(), 96, 2);
    EXPECT_TRUE(Inside({}).isEmpty());
    EXPECT_TRUE(Inside({{{1, 1}, {2, 2}}}).isEmpty());
}

TEST(Spread, KeepsAThousandApartAndInside)
{
    const Inside inside({square(0, 40, 12, 50)});
    const auto points = spread(inside, 1000);
    ASSERT_EQ(points.size(), 1000U);
    for (const GeoPoint &point : points)
        ASSERT_TRUE(inside.contains(point));
    // Evenly laid out, each would have a square of sqrt(area / 1000); a random throw leaves pairs at a hundredth of it.
    EXPECT_GT(leastDistance(points), 0.5 * std::sqrt(inside.area() / 1000));
}

TEST(Spread, IsTheSameEveryTime)
{
    const Inside inside({square(0, 40, 12, 50)});
    EXPECT_EQ(spread(inside, 77), spread(inside, 77));
    EXPECT_TRUE(spread(inside, 0).empty());
}

TEST(Spread, FillsWhateverShape)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0.05, 1);
    for (int round = 0; round < 100; ++round) {
        const GeoPoint middle{std::uniform_real_distribution(-150.0, 150.0)(random), std::uniform_real_distribution(-70.0, 70.0)(random)};
        Ring star;
        for (int corner = 0; corner < 17; ++corner) {
            const double angle = 2 * M_PI * corner / 17;
            const double radius = 6 * share(random);
            star.push_back({middle.longitude + radius * std::cos(angle), middle.latitude + radius * std::sin(angle)});
        }
        const Inside inside({star});
        const std::size_t count = 1 + random() % 400;
        const auto points = spread(inside, count);
        ASSERT_EQ(points.size(), count);
        for (const GeoPoint &point : points)
            ASSERT_TRUE(inside.contains(point));
        EXPECT_GT(leastDistance(points), 0.001);
    }
}

TEST(Spread, HasAPlaceForAllEvenWithoutLand)
{
    EXPECT_EQ(spread(Inside({}), 5).size(), 5U);
    EXPECT_GT(leastDistance(spread(GeoPoint{18, 59}, 50, 0.03)), 0.02);
}

} // namespace
} // namespace ft
