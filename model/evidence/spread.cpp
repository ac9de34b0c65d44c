// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spread.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ft {

namespace {

constexpr int Rows = 256;
/// 180 degrees times (3 - sqrt 5): the angle by which a sunflower turns from seed to seed.
constexpr double GoldenAngle = 2.399963229728653;
/// Few nodes lie close together in a large country, as one flower.
constexpr double WidestSpacing = 0.3;
/// Of the inside, how much the flower may fill.
constexpr double Filled = 0.6;

double widthAt(double latitude)
{
    return std::max(0.05, std::cos(latitude * M_PI / 180));
}

GeoPoint seed(GeoPoint centre, double spacing, std::size_t number)
{
    const double radius = spacing * std::sqrt(static_cast<double>(number) + 0.5);
    const double angle = GoldenAngle * static_cast<double>(number);
    return {centre.longitude + radius * std::cos(angle) / widthAt(centre.latitude), centre.latitude + radius * std::sin(angle)};
}

double squaredDistance(GeoPoint point, GeoPoint a, GeoPoint b, double width)
{
    const double dx = (b.longitude - a.longitude) * width;
    const double dy = b.latitude - a.latitude;
    const double px = (point.longitude - a.longitude) * width;
    const double py = point.latitude - a.latitude;
    const double length = dx * dx + dy * dy;
    const double along = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0.0;
    return (px - along * dx) * (px - along * dx) + (py - along * dy) * (py - along * dy);
}

double squaredClearance(GeoPoint point, const Polygon &polygon)
{
    const double width = widthAt(point.latitude);
    double least = std::numeric_limits<double>::max();
    for (const Ring &ring : polygon) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            least = std::min(least, squaredDistance(point, ring[i], ring[(i + 1) % ring.size()], width));
    }
    return least;
}

} // namespace

Inside::Inside(const Polygon &polygon)
{
    cut(polygon);
    if (!m_spans.empty())
        chooseCentre(polygon);
}

void Inside::cut(const Polygon &polygon)
{
    if (polygon.empty() || polygon.front().size() < 3)
        return;
    const auto [lowest, highest] = std::minmax_element(
        polygon.front().begin(), polygon.front().end(), [](GeoPoint a, GeoPoint b) { return a.latitude < b.latitude; });
    m_south = lowest->latitude;
    m_step = (highest->latitude - lowest->latitude) / Rows;
    if (m_step <= 0)
        return;
    std::vector<std::vector<double>> crossings(Rows);
    for (const Ring &ring : polygon) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const GeoPoint &a = ring[i];
            const GeoPoint &b = ring[(i + 1) % ring.size()];
            const auto [low, high] = std::minmax(a.latitude, b.latitude);
            const int first = std::max(0, static_cast<int>(std::ceil((low - m_south) / m_step - 0.5)));
            for (int row = first; row < Rows && latitudeOf(row) < high; ++row) {
                const double share = (latitudeOf(row) - a.latitude) / (b.latitude - a.latitude);
                crossings[static_cast<std::size_t>(row)].push_back(a.longitude + share * (b.longitude - a.longitude));
            }
        }
    }
    for (int row = 0; row < Rows; ++row) {
        auto &line = crossings[static_cast<std::size_t>(row)];
        std::sort(line.begin(), line.end());
        for (std::size_t i = 0; i + 1 < line.size(); i += 2) {
            m_spans.push_back({row, line[i], line[i + 1]});
            m_area += (line[i + 1] - line[i]) * widthAt(latitudeOf(row)) * m_step;
        }
    }
}

GeoPoint Inside::centreOfGravity() const
{
    GeoPoint sum;
    double weights = 0;
    for (const Span &span : m_spans) {
        const double weight = (span.east - span.west) * widthAt(latitudeOf(span.row));
        sum.longitude += weight * (span.west + span.east) / 2;
        sum.latitude += weight * latitudeOf(span.row);
        weights += weight;
    }
    return weights > 0 ? GeoPoint{sum.longitude / weights, sum.latitude / weights} : sum;
}

void Inside::chooseCentre(const Polygon &polygon)
{
    constexpr int EachRow = 8; // rows are thin; neighbours give the same answer
    constexpr double Pull = 0.35; // a long country has its flower near its middle rather than where it is widest
    const GeoPoint gravity = centreOfGravity();
    double best = std::numeric_limits<double>::lowest();
    for (const Span &span : m_spans) {
        if (span.row % EachRow != EachRow / 2)
            continue;
        for (const double share : {0.25, 0.375, 0.5, 0.625, 0.75}) {
            const GeoPoint candidate{span.west + share * (span.east - span.west), latitudeOf(span.row)};
            const double away = std::hypot((candidate.longitude - gravity.longitude) * widthAt(gravity.latitude),
                                           candidate.latitude - gravity.latitude);
            const double worth = std::sqrt(squaredClearance(candidate, polygon)) - Pull * away;
            if (worth > best) {
                best = worth;
                m_centre = candidate;
            }
        }
    }
    const double width = widthAt(m_centre.latitude);
    for (const GeoPoint &corner : polygon.front())
        m_reach = std::max(m_reach, std::hypot((corner.longitude - m_centre.longitude) * width, corner.latitude - m_centre.latitude));
}

bool Inside::contains(GeoPoint point) const
{
    if (m_spans.empty() || point.latitude < m_south)
        return false;
    const double row = (point.latitude - m_south) / m_step;
    if (row >= Rows)
        return false;
    auto span = std::lower_bound(m_spans.begin(), m_spans.end(), static_cast<int>(row),
                                 [](const Span &each, int wanted) { return each.row < wanted; });
    for (; span != m_spans.end() && span->row == static_cast<int>(row); ++span) {
        if (point.longitude >= span->west && point.longitude <= span->east)
            return true;
    }
    return false;
}

std::vector<GeoPoint> spread(const Inside &inside, std::size_t count)
{
    std::vector<GeoPoint> places;
    if (count == 0)
        return places;
    places.reserve(count);
    double spacing = std::min(WidestSpacing, std::sqrt(Filled * inside.area() / (M_PI * static_cast<double>(count))));
    // A long thin country holds fewer seeds of a round flower than its area says: closer then.
    for (; !inside.isEmpty() && places.size() < count; spacing *= 0.8) {
        places.clear();
        const double seeds = std::pow(inside.reach() / spacing, 2);
        for (std::size_t number = 0; places.size() < count && static_cast<double>(number) <= seeds; ++number) {
            const GeoPoint place = seed(inside.centre(), spacing, number);
            if (inside.contains(place))
                places.push_back(place);
        }
        // Smaller than any double can tell apart: some outline of a few metres.
        if (spacing < 1e-6)
            break;
    }
    return places.size() == count ? places : spread(inside.centre(), count, WidestSpacing);
}

std::vector<GeoPoint> spread(GeoPoint centre, std::size_t count, double spacing)
{
    std::vector<GeoPoint> places;
    places.reserve(count);
    for (std::size_t number = 0; number < count; ++number)
        places.push_back(seed(centre, spacing, number));
    return places;
}

} // namespace ft
