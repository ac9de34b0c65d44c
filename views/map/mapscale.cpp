// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapscale.h"

#include <cmath>

namespace ft {

std::optional<MapScale> mapScale(MapProjection projection, const MapCamera &camera)
{
    constexpr double KilometresADegree = 111.195; // of a great circle, on a sphere of 6 371 km
    constexpr double WidestPixels = 120;
    constexpr double Degree = 0.5; // short enough to be straight
    const auto middle = unproject(projection, camera.centre);
    if (!middle || std::abs(middle->latitude) > 85)
        return std::nullopt;
    const QPointF a = project(projection, {middle->longitude - Degree / 2, middle->latitude});
    const QPointF b = project(projection, {middle->longitude + Degree / 2, middle->latitude});
    const double kilometres = Degree * KilometresADegree * std::cos(middle->latitude * M_PI / 180);
    const double pixelsAKilometre = (b.x() - a.x()) * camera.scale / kilometres;
    const double widest = WidestPixels / pixelsAKilometre;
    const double power = std::pow(10, std::floor(std::log10(widest)));
    const double round = widest / power >= 5 ? 5 * power : widest / power >= 2 ? 2 * power : power;
    return MapScale{round, round * pixelsAKilometre, middle->latitude};
}

} // namespace ft
