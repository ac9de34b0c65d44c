// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapoutlines.h"

#include "evidence/dateline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ft {

namespace {

/// A line may be off by so much of a pixel.
constexpr double PixelsOff = 0.5;
/// In map units: for a world of about 700, 2 700 pixels, and everything.
constexpr double Tolerances[] = {0.004, 0.001, 0};

/// Leaves out points closer than the tolerance to the one before; never the ends, where other arcs join.
std::vector<GeoPoint> simplified(const std::vector<GeoPoint> &line, double tolerance)
{
    const double least = tolerance * 180 / M_PI; // a map unit is the globe's radius
    if (line.size() < 3 || tolerance <= 0)
        return line;
    std::vector<GeoPoint> kept{line.front()};
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const double east = line[i].longitude - kept.back().longitude;
        const double north = line[i].latitude - kept.back().latitude;
        if (east * east + north * north >= least * least)
            kept.push_back(line[i]);
    }
    kept.push_back(line.back());
    return kept;
}

QPolygonF projected(const std::vector<GeoPoint> &line, MapProjection projection)
{
    QPolygonF result;
    result.reserve(static_cast<qsizetype>(line.size()));
    for (const GeoPoint &point : line)
        result += project(projection, point);
    return result;
}

/// Outline, holes and what the date line makes of them in one part: which is inside, even and odd tell. Antarctica is
/// drawn as a hole in a tiny cap around the pole.
void addParts(MapOutlines::Detail &detail, const World &world, const World::Shape &shape, MapProjection projection)
{
    for (const auto &polygon : shape.polygons) {
        MapOutlines::Part part{shape.country, {}, {}};
        for (const World::RingArcs &uses : polygon) {
            for (const Ring &piece : cutAtDateLine(world.ring(uses))) {
                part.rings.push_back(projected(piece, projection));
                part.box |= part.rings.back().boundingRect();
            }
        }
        detail.parts.push_back(std::move(part));
    }
}

void addLines(MapOutlines::Detail &detail, const World &world, MapProjection projection)
{
    std::vector<int> uses(world.arcs.size());
    for (const World::Shape &shape : world.shapes) {
        for (const auto &polygon : shape.polygons) {
            for (const World::RingArcs &ring : polygon) {
                for (const World::ArcUse use : ring)
                    ++uses[static_cast<std::size_t>(use < 0 ? ~use : use)];
            }
        }
    }
    for (std::size_t i = 0; i < world.arcs.size(); ++i) {
        for (const auto &part : cutLineAtDateLine(world.arcs[i])) {
            QPolygonF line = projected(part, projection);
            detail.lines.push_back({uses[i] > 1, line.boundingRect(), std::move(line)});
        }
    }
}

MapOutlines::Detail detailOf(const World &world, double tolerance, MapProjection projection)
{
    World coarse;
    coarse.shapes = world.shapes;
    for (const auto &arc : world.arcs)
        coarse.arcs.push_back(simplified(arc, tolerance));
    MapOutlines::Detail detail{tolerance, {}, {}};
    for (const World::Shape &shape : coarse.shapes)
        addParts(detail, coarse, shape, projection);
    addLines(detail, coarse, projection);
    return detail;
}

QPointF centreOfGravity(const QPolygonF &ring)
{
    double sum = 0;
    QPointF centre;
    const QPointF origin = ring.first(); // close by, for precision
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i] - origin;
        const QPointF b = ring[(i + 1) % ring.size()] - origin;
        const double cross = a.x() * b.y() - b.x() * a.y();
        sum += cross;
        centre += (a + b) * cross;
    }
    return sum == 0 ? ring.boundingRect().center() : origin + centre / (3 * sum);
}

/// In the largest piece of land of each country.
std::vector<MapOutlines::Name> namesOf(const MapOutlines::Detail &detail)
{
    std::vector<MapOutlines::Name> names(countries().size());
    const auto area = [](const QRectF &box) { return box.width() * box.height(); };
    for (const MapOutlines::Part &part : detail.parts) {
        for (const QPolygonF &ring : part.rings) {
            const QRectF room = ring.boundingRect();
            if (part.country != NoCountry && area(room) > area(names[part.country].room))
                names[part.country] = {part.country, centreOfGravity(ring), room};
        }
    }
    std::erase_if(names, [](const MapOutlines::Name &name) { return name.country == NoCountry; });
    std::stable_sort(names.begin(), names.end(), [&area](const MapOutlines::Name &a, const MapOutlines::Name &b) {
        return area(a.room) > area(b.room);
    });
    return names;
}

/// One side of a rectangle: how far inside a point is.
struct Side {
    bool isAcross; ///< compares x
    double limit;
    double sign;

    double depth(QPointF point) const { return sign * ((isAcross ? point.x() : point.y()) - limit); }
};

QPolygonF clippedAt(const QPolygonF &ring, const Side &side)
{
    QPolygonF kept;
    kept.reserve(ring.size());
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF &to = ring[i];
        const double before = side.depth(from);
        const double after = side.depth(to);
        if ((before < 0) != (after < 0))
            kept += from + (to - from) * (before / (before - after));
        if (after >= 0)
            kept += to;
    }
    return kept;
}

} // namespace

MapOutlines::MapOutlines(const World &world, MapProjection projection)
    : m_world(world)
    , m_projection(projection)
    , m_names(namesOf(detail(1)))
{
}

const MapOutlines::Detail &MapOutlines::detail(double scale) const
{
    const auto *enough = std::find_if(std::begin(Tolerances), std::end(Tolerances),
                                      [scale](double tolerance) { return tolerance * scale <= 2 * PixelsOff; });
    const std::scoped_lock lock(m_making);
    const auto found = m_details.find(*enough); // a tolerance of 0 is always enough
    return found != m_details.end() ? found->second : m_details.emplace(*enough, detailOf(m_world, *enough, m_projection)).first->second;
}

/// Sutherland and Hodgman's: cut by one side after the other.
QPolygonF clipped(const QPolygonF &ring, const QRectF &room)
{
    const std::array sides{Side{true, room.left(), 1}, Side{true, room.right(), -1}, Side{false, room.top(), 1},
                           Side{false, room.bottom(), -1}};
    QPolygonF result = ring;
    for (const Side &side : sides)
        result = clippedAt(result, side);
    return result;
}

} // namespace ft
