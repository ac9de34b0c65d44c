// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateline.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr double HalfTurn = 180;
constexpr double Turn = 360;

/// No outline has a longer side: what seems to be one is a short side across the date line.
bool isAcross(const GeoPoint &a, const GeoPoint &b)
{
    return std::abs(b.longitude - a.longitude) > HalfTurn;
}

/// Longitudes that go on counting beyond 180 degrees; the first point once more at the end.
Ring unrolled(const Ring &ring)
{
    Ring result{ring.front()};
    for (std::size_t i = 1; i <= ring.size(); ++i) {
        const GeoPoint &next = ring[i % ring.size()];
        const double way = std::remainder(next.longitude - result.back().longitude, Turn);
        result.push_back({result.back().longitude + way, next.latitude});
    }
    return result;
}

/// The side of a meridian where `sign` times the longitude is less.
Ring westOf(const Ring &ring, double meridian, double sign)
{
    Ring kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const GeoPoint &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const GeoPoint &to = ring[i];
        const double before = sign * (meridian - from.longitude);
        const double after = sign * (meridian - to.longitude);
        if ((before < 0) != (after < 0)) {
            const double share = before / (before - after);
            kept.push_back({meridian, from.latitude + share * (to.latitude - from.latitude)});
        }
        if (after >= 0)
            kept.push_back(to);
    }
    return kept;
}

/// Not only a piece of the meridian it was cut at.
bool hasWidth(const Ring &ring)
{
    const auto [west, east] = std::minmax_element(ring.begin(), ring.end(),
                                                  [](GeoPoint a, GeoPoint b) { return a.longitude < b.longitude; });
    return ring.size() > 2 && east->longitude - west->longitude > 1e-9;
}

} // namespace

std::vector<Ring> cutAtDateLine(const Ring &ring)
{
    bool crosses = false;
    for (std::size_t i = 0; i < ring.size() && !crosses; ++i)
        crosses = isAcross(ring[i], ring[(i + 1) % ring.size()]);
    if (!crosses)
        return {ring};

    Ring path = unrolled(ring);
    const double around = path.back().longitude - path.front().longitude;
    if (std::abs(around) > HalfTurn) { // it encloses a pole: down there and back
        const double pole = ring.front().latitude < 0 ? -90 : 90;
        path.push_back({path.back().longitude, pole});
        path.push_back({path.front().longitude, pole});
    } else {
        path.pop_back();
    }
    std::vector<Ring> parts;
    for (const double offset : {-2 * Turn, -Turn, 0.0, Turn, 2 * Turn}) {
        Ring part = westOf(westOf(path, offset + HalfTurn, 1), offset - HalfTurn, -1);
        for (GeoPoint &point : part)
            point.longitude -= offset;
        if (hasWidth(part))
            parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<std::vector<GeoPoint>> cutLineAtDateLine(const std::vector<GeoPoint> &line)
{
    std::vector<std::vector<GeoPoint>> parts(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0 && isAcross(line[i - 1], line[i])) {
            const double edge = std::copysign(HalfTurn, line[i - 1].longitude);
            const double way = Turn - std::abs(line[i].longitude - line[i - 1].longitude);
            const double share = way > 0 ? (HalfTurn - std::abs(line[i - 1].longitude)) / way : 0;
            const double latitude = line[i - 1].latitude + share * (line[i].latitude - line[i - 1].latitude);
            parts.back().push_back({edge, latitude});
            parts.push_back({{-edge, latitude}});
        }
        parts.back().push_back(line[i]);
    }
    std::erase_if(parts, [](const auto &part) { return part.size() < 2; });
    return parts;
}

} // namespace ft
