// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldatlas.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace ft {

namespace {

using namespace Qt::StringLiterals;

// QJsonArray::at() throughout: operator[] of one that is not const copies the array.

/// How stored numbers become degrees.
struct Grid {
    double scale[2] = {1, 1};
    double origin[2] = {0, 0};
    bool isQuantised = false; ///< numbers are differences then
};

Grid gridOf(const QJsonObject &transform)
{
    const QJsonArray scale = transform[u"scale"_s].toArray();
    const QJsonArray origin = transform[u"translate"_s].toArray();
    if (scale.size() != 2 || origin.size() != 2)
        return {};
    return {{scale.at(0).toDouble(), scale.at(1).toDouble()}, {origin.at(0).toDouble(), origin.at(1).toDouble()}, true};
}

std::vector<GeoPoint> arcOf(const QJsonArray &points, const Grid &grid)
{
    std::vector<GeoPoint> arc;
    arc.reserve(static_cast<std::size_t>(points.size()));
    double x = 0;
    double y = 0;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QJsonArray pair = points.at(i).toArray();
        x = (grid.isQuantised ? x : 0) + pair.at(0).toDouble();
        y = (grid.isQuantised ? y : 0) + pair.at(1).toDouble();
        arc.push_back({x * grid.scale[0] + grid.origin[0], y * grid.scale[1] + grid.origin[1]});
    }
    return arc;
}

/// Rings whose arcs all exist; others are left out.
std::vector<World::RingArcs> ringsOf(const QJsonArray &rings, std::size_t arcCount)
{
    std::vector<World::RingArcs> read;
    for (qsizetype i = 0; i < rings.size(); ++i) {
        const QJsonArray uses = rings.at(i).toArray();
        World::RingArcs ring;
        bool isSound = !uses.isEmpty();
        for (qsizetype j = 0; j < uses.size(); ++j) {
            const int use = uses.at(j).toInt();
            isSound = isSound && static_cast<std::size_t>(use < 0 ? ~use : use) < arcCount;
            ring.push_back(use);
        }
        if (isSound)
            read.push_back(std::move(ring));
    }
    return read;
}

World::Shape shapeOf(const QJsonObject &geometry, std::size_t arcCount)
{
    World::Shape shape;
    shape.name = geometry[u"properties"_s].toObject()[u"name"_s].toString().toStdString();
    // Kosovo has no ISO number, but the two letters XK by custom.
    shape.country = shape.name == "Kosovo" ? countryOf("XK") : countryNumbered(geometry[u"id"_s].toString().toInt());
    const QJsonArray arcs = geometry[u"arcs"_s].toArray();
    const QString type = geometry[u"type"_s].toString();
    if (type == "Polygon"_L1)
        shape.polygons.push_back(ringsOf(arcs, arcCount));
    for (qsizetype i = 0; type == "MultiPolygon"_L1 && i < arcs.size(); ++i)
        shape.polygons.push_back(ringsOf(arcs.at(i).toArray(), arcCount));
    return shape;
}

} // namespace

World readTopoJson(const QByteArray &text)
{
    const QJsonObject topology = QJsonDocument::fromJson(text).object();
    const Grid grid = gridOf(topology[u"transform"_s].toObject());
    const QJsonArray arcs = topology[u"arcs"_s].toArray();
    World world;
    world.arcs.reserve(static_cast<std::size_t>(arcs.size()));
    for (qsizetype i = 0; i < arcs.size(); ++i)
        world.arcs.push_back(arcOf(arcs.at(i).toArray(), grid));
    const QJsonArray geometries = topology[u"objects"_s].toObject()[u"countries"_s].toObject()[u"geometries"_s].toArray();
    for (qsizetype i = 0; i < geometries.size(); ++i)
        world.shapes.push_back(shapeOf(geometries.at(i).toObject(), world.arcs.size()));
    return world;
}

const World &worldAtlas()
{
    static const World world = [] {
        QFile file(u":/map/countries-50m.json"_s);
        return file.open(QIODevice::ReadOnly) ? readTopoJson(file.readAll()) : World();
    }();
    return world;
}

} // namespace ft
