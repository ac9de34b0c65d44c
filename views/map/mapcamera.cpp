// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapcamera.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

/// Where the window may stand between two edges; in the middle where it is larger than what lies between.
double kept(double centre, double half, double low, double high)
{
    return low + half > high - half ? (low + high) / 2 : std::clamp(centre, low + half, high - half);
}

} // namespace

MapCamera MapCamera::showing(const QRectF &world, const QRectF &home, QSizeF size)
{
    MapCamera camera{world, home, size.expandedTo({1, 1}), home.center(), 1};
    camera.scale = camera.homeScale();
    return camera.kept();
}

double MapCamera::homeScale() const
{
    return std::min(size.width() / home.width(), size.height() / home.height());
}

MapCamera MapCamera::kept() const
{
    MapCamera camera = *this;
    camera.scale = std::clamp(scale, homeScale(), homeScale() * Closest);
    const QSizeF half = size / camera.scale / 2;
    const QPointF wanted = camera.isHome() ? home.center() : centre;
    camera.centre = {ft::kept(wanted.x(), half.width(), world.left(), world.right()),
                     ft::kept(wanted.y(), half.height(), world.top(), world.bottom())};
    return camera;
}

MapCamera MapCamera::resized(QSizeF newSize) const
{
    MapCamera camera = *this;
    camera.size = newSize.expandedTo({1, 1});
    camera.scale = scale / homeScale() * camera.homeScale();
    return camera.kept();
}

MapCamera MapCamera::moved(QPointF pixels) const
{
    MapCamera camera = *this;
    camera.centre -= pixels / scale;
    return camera.kept();
}

MapCamera MapCamera::zoomed(double factor, QPointF anchor) const
{
    MapCamera camera = *this;
    const QPointF held = toMap(anchor);
    camera.scale = std::clamp(scale * factor, homeScale(), homeScale() * Closest);
    camera.centre = held - (anchor - QPointF(size.width(), size.height()) / 2) / camera.scale;
    return camera.kept();
}

MapCamera MapCamera::fitting(const QRectF &area) const
{
    constexpr double Around = 1.25;
    MapCamera camera = *this;
    const double least = home.width() / Closest;
    const double width = std::max(area.width() * Around, least);
    const double height = std::max(area.height() * Around, least);
    camera.scale = std::min(size.width() / width, size.height() / height);
    camera.centre = area.center();
    return camera.kept();
}

MapCamera MapCamera::around(QPointF middle, double closer) const
{
    MapCamera camera = *this;
    camera.scale = homeScale() * closer;
    camera.centre = middle;
    return camera.kept();
}

MapCamera MapCamera::revealing(QPointF point) const
{
    const QPointF pixel = toScreen(point);
    const double margin = std::min(size.width(), size.height()) / 10;
    const QPointF inside(std::clamp(pixel.x(), margin, size.width() - margin), std::clamp(pixel.y(), margin, size.height() - margin));
    return inside == pixel ? *this : moved(inside - pixel);
}

MapCamera MapCamera::towards(const MapCamera &other, double share) const
{
    if (share >= 1)
        return other;
    MapCamera camera = *this;
    camera.scale = scale * std::pow(other.scale / scale, share);
    // What lies on the way grows at the same rate as everything else, so that the eye can follow.
    const bool zooms = std::abs(other.scale / scale - 1) > 1e-6;
    const double way = zooms ? (1 / scale - 1 / camera.scale) / (1 / scale - 1 / other.scale) : share;
    camera.centre = centre + (other.centre - centre) * way;
    return camera;
}

QPointF MapCamera::toScreen(QPointF point) const
{
    return (point - centre) * scale + QPointF(size.width(), size.height()) / 2;
}

QPointF MapCamera::toMap(QPointF pixel) const
{
    return (pixel - QPointF(size.width(), size.height()) / 2) / scale + centre;
}

QRectF MapCamera::visible() const
{
    const QSizeF area = size / scale;
    return {centre - QPointF(area.width(), area.height()) / 2, area};
}

QTransform MapCamera::transform() const
{
    return QTransform::fromTranslate(size.width() / 2, size.height() / 2).scale(scale, scale).translate(-centre.x(), -centre.y());
}

} // namespace ft
