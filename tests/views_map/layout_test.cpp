// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/worldatlas.h"
#include "map/mapcamera.h"
#include "map/mapoutlines.h"
#include "map/mapscale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace ft {
namespace {

constexpr MapProjection Projections[] = {MapProjection::NaturalEarth, MapProjection::Equirectangular};

MapCamera homeCamera(QSizeF size = {1000, 500})
{
    return MapCamera::showing(globe(MapProjection::NaturalEarth), inhabited(MapProjection::NaturalEarth), size);
}

void expectNear(QPointF a, QPointF b, double tolerance)
{
    EXPECT_NEAR(a.x(), b.x(), tolerance);
    EXPECT_NEAR(a.y(), b.y(), tolerance);
}

/// Lengths and distances of parallels that Patterson drew the projection by; the polynomials fit them to a few
/// thousandths.
TEST(MapProjection, AgreesWithThePublishedTable)
{
    struct Row {
        double latitude, length, distance;
    };
    constexpr double Radius = 0.8707;
    constexpr double PoleDistance = 0.52 * M_PI * Radius;
    for (const Row &row : {Row{15, 0.9894, 0.1860}, Row{30, 0.9570, 0.3720}, Row{45, 0.9006, 0.5571}, Row{60, 0.8196, 0.7346},
                           Row{75, 0.7160, 0.8936}}) {
        const QPointF point = project(MapProjection::NaturalEarth, {180, row.latitude});
        EXPECT_NEAR(point.x() / (M_PI * Radius), row.length, 0.005) << row.latitude;
        EXPECT_NEAR(-point.y() / PoleDistance, row.distance, 0.005) << row.latitude;
    }
}

TEST(MapProjection, ComesBack)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> longitude(-179.9, 179.9);
    std::uniform_real_distribution<double> latitude(-89.9, 89.9);
    for (const MapProjection projection : Projections) {
        for (int round = 0; round < 2000; ++round) {
            const GeoPoint point{longitude(random), latitude(random)};
            const auto back = unproject(projection, project(projection, point));
            ASSERT_TRUE(back);
            ASSERT_NEAR(back->longitude, point.longitude, 1e-6);
            ASSERT_NEAR(back->latitude, point.latitude, 1e-6);
        }
    }
}

TEST(MapProjection, KnowsWhereTheGlobeEnds)
{
    for (const MapProjection projection : Projections) {
        const QRectF all = globe(projection);
        EXPECT_FALSE(unproject(projection, {0, all.top() - 0.01}));
        EXPECT_FALSE(unproject(projection, {all.right() + 0.01, 0}));
        EXPECT_TRUE(unproject(projection, {0, 0}));
        EXPECT_TRUE(all.contains(inhabited(projection)));
    }
    EXPECT_FALSE(unproject(MapProjection::NaturalEarth, globe(MapProjection::NaturalEarth).topRight() * 0.99)) << "round corners";
}

TEST(MapCamera, KeepsThePointUnderTheHand)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> share(0.3, 0.7);
    for (int round = 0; round < 500; ++round) {
        const MapCamera camera = homeCamera().zoomed(20, {500, 250});
        const QPointF anchor(1000 * share(random), 500 * share(random));
        const QPointF held = camera.toMap(anchor);
        expectNear(camera.zoomed(1 + share(random), anchor).toScreen(held), anchor, 1e-6);
        expectNear(camera.moved({30, -20}).toScreen(held), anchor + QPointF(30, -20), 1e-6);
        expectNear(camera.toScreen(held), camera.transform().map(held), 1e-6);
    }
}

TEST(MapCamera, NeverLeavesTheMap)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> far(-3000, 3000);
    MapCamera camera = homeCamera();
    for (int round = 0; round < 3000; ++round) {
        switch (random() % 4) {
        case 0:
            camera = camera.moved({far(random), far(random)});
            break;
        case 1:
            camera = camera.zoomed(std::exp(far(random) / 1000), {far(random), far(random)});
            break;
        case 2:
            camera = camera.resized({std::abs(far(random)), std::abs(far(random))});
            break;
        default:
            camera = camera.fitting({far(random) / 1000, far(random) / 1000, std::abs(far(random)) / 1000, 0.1});
        }
        ASSERT_GE(camera.scale, camera.homeScale() * 0.9999);
        ASSERT_LE(camera.scale, camera.homeScale() * MapCamera::Closest * 1.0001);
        ASSERT_TRUE(camera.world.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(camera.centre));
    }
}

TEST(MapCamera, RevealsWithoutNeed)
{
    const MapCamera camera = homeCamera().zoomed(10, {500, 250});
    EXPECT_EQ(camera.revealing(camera.toMap({500, 250})), camera);
    const QPointF outside = camera.toMap({1100, 250});
    EXPECT_TRUE(QRectF(0, 0, 1000, 500).contains(camera.revealing(outside).toScreen(outside)));
}

TEST(MapCamera, FliesFromOneToTheOther)
{
    const MapCamera from = homeCamera();
    const MapCamera to = from.zoomed(30, {700, 100});
    EXPECT_EQ(from.towards(to, 1), to);
    expectNear(from.towards(to, 0).centre, from.centre, 1e-9);
    // What both see at the same place stays there all the way.
    for (double share = 0.1; share < 1; share += 0.1)
        expectNear(from.towards(to, share).toScreen(from.toMap({700, 100})), {700, 100}, 0.5);
}

TEST(MapScale, IsARoundLengthThatFits)
{
    for (double zoom = 1; zoom < 300; zoom *= 1.3) {
        const auto scale = mapScale(MapProjection::NaturalEarth, homeCamera().zoomed(zoom, {500, 150}));
        ASSERT_TRUE(scale);
        EXPECT_GT(scale->pixels, 45);
        EXPECT_LE(scale->pixels, 121);
        const double digit = scale->kilometres / std::pow(10, std::floor(std::log10(scale->kilometres) + 1e-9));
        EXPECT_TRUE(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6) << digit;
    }
}

TEST(MapScale, IsTrueAtTheEquator)
{
    const MapCamera camera = MapCamera::showing(globe(MapProjection::Equirectangular), globe(MapProjection::Equirectangular), {1000, 500});
    const auto scale = mapScale(MapProjection::Equirectangular, camera);
    ASSERT_TRUE(scale);
    EXPECT_NEAR(scale->kilometres / scale->pixels, 40'030.0 / 1000, 0.1); // the equator is as wide as the picture
}

TEST(Clipping, CutsCornersAndKeepsWhatIsInside)
{
    const QRectF room(0, 0, 10, 10);
    const QPolygonF inside{{1, 1}, {9, 1}, {5, 9}};
    EXPECT_EQ(clipped(inside, room), inside);
    EXPECT_TRUE(clipped(QPolygonF{{20, 20}, {30, 20}, {30, 30}}, room).isEmpty());
    const QPolygonF around = clipped(QPolygonF{{-5, -5}, {15, -5}, {15, 15}, {-5, 15}}, room);
    EXPECT_EQ(around.boundingRect(), room);
}

TEST(WorldAtlas, HasTheCountriesOfTheWorld)
{
    const World &world = worldAtlas();
    EXPECT_EQ(world.shapes.size(), 241U);
    std::size_t missing = 0;
    for (CountryId country = 0; country < countries().size(); ++country) {
        if (world.mainland(country).empty()) {
            ++missing;
            EXPECT_TRUE(outlyingPoint(country)) << countries()[country].code;
        }
    }
    EXPECT_EQ(missing, 14U);
}

TEST(WorldAtlas, LiesOnTheMapAsAWhole)
{
    const MapOutlines outlines(worldAtlas(), MapProjection::NaturalEarth);
    const QRectF all = globe(MapProjection::NaturalEarth).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const double scale : {100.0, 500.0, 50'000.0}) {
        const MapOutlines::Detail &detail = outlines.detail(scale);
        EXPECT_LE(detail.tolerance * scale, 1);
        for (const MapOutlines::Part &part : detail.parts)
            ASSERT_TRUE(part.box.isEmpty() || all.contains(part.box)); // an island of one point has no box
        for (const MapOutlines::Line &line : detail.lines) {
            for (qsizetype i = 1; i < line.points.size(); ++i)
                ASSERT_LT(std::abs(line.points[i].x() - line.points[i - 1].x()), 1) << "a line across the whole map";
        }
    }
}

TEST(WorldAtlas, IsEmptyForWhatIsNoTopology)
{
    EXPECT_TRUE(readTopoJson("").shapes.empty());
    EXPECT_TRUE(readTopoJson("[1, 2]").shapes.empty());
    const World world = readTopoJson(R"({"arcs": [[[0, 0], [1, 1]]], "objects": {"countries": {"geometries": [
        {"type": "Polygon", "id": "752", "arcs": [[0, 7]], "properties": {"name": "Sweden"}},
        {"type": "Polygon", "id": "208", "arcs": [[0, -1]], "properties": {"name": "Denmark"}}]}}})");
    ASSERT_EQ(world.shapes.size(), 2U);
    EXPECT_TRUE(world.shapes[0].polygons[0].empty()) << "arc 7 does not exist";
    EXPECT_EQ(world.ring(world.shapes[1].polygons[0][0]).size(), 2U);
}

} // namespace
} // namespace ft
