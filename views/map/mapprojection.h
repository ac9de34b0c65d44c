// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/geography.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace ft {

/// How the globe is laid flat.
enum class MapProjection {
    NaturalEarth, ///< Tom Patterson's, in the polynomials of Šavrič and others (2011)
    Equirectangular,
};

/// Map units: the radius of the globe, x to the east, y to the south, (0, 0) where Greenwich meets the equator.
QPointF project(MapProjection projection, GeoPoint point);
/// Nothing for points off the globe.
std::optional<GeoPoint> unproject(MapProjection projection, QPointF point);
/// All of the globe.
QRectF globe(MapProjection projection);
/// What one wants to see first: where people live.
QRectF inhabited(MapProjection projection);

} // namespace ft
