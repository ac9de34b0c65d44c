// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapprojection.h"

#include <cmath>

namespace ft {

namespace {

double radians(double degrees)
{
    return degrees * M_PI / 180;
}

double degrees(double radians)
{
    return radians * 180 / M_PI;
}

/// How long a parallel is, compared with the equator of a plain grid.
double parallel(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return 0.870700 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4));
}

/// Distance of a parallel from the equator.
double height(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
}

double heightSlope(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return 1.007226 + p2 * (3 * 0.015085 + p4 * (-7 * 0.044475 + 9 * 0.028874 * p2 - 11 * 0.005916 * p4));
}

/// Newton's method; height() is close to a straight line, so a few steps give all digits.
double latitudeAt(double y)
{
    constexpr int Steps = 8;
    double phi = y;
    for (int i = 0; i < Steps; ++i)
        phi -= (height(phi) - y) / heightSlope(phi);
    return phi;
}

} // namespace

QPointF project(MapProjection projection, GeoPoint point)
{
    const double lambda = radians(point.longitude);
    const double phi = radians(point.latitude);
    if (projection == MapProjection::Equirectangular)
        return {lambda, -phi};
    return {lambda * parallel(phi), -height(phi)};
}

std::optional<GeoPoint> unproject(MapProjection projection, QPointF point)
{
    const QRectF all = globe(projection);
    if (point.y() < all.top() || point.y() > all.bottom())
        return std::nullopt;
    const bool isPlain = projection == MapProjection::Equirectangular;
    const double phi = isPlain ? -point.y() : latitudeAt(-point.y());
    const double lambda = isPlain ? point.x() : point.x() / parallel(phi);
    if (std::abs(lambda) > M_PI)
        return std::nullopt;
    return GeoPoint{degrees(lambda), degrees(phi)};
}

QRectF globe(MapProjection projection)
{
    const double east = project(projection, {180, 0}).x();
    const double north = -project(projection, {0, 90}).y();
    return {-east, -north, 2 * east, 2 * north};
}

QRectF inhabited(MapProjection projection)
{
    constexpr double North = 80;
    constexpr double South = -58;
    QRectF area = globe(projection);
    area.setTop(project(projection, {0, North}).y());
    area.setBottom(project(projection, {0, South}).y());
    return area;
}

} // namespace ft
