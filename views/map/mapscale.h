// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcamera.h"
#include "mapprojection.h"

namespace ft {

/// A length on the ground that is easy to read, as it is in the middle of the screen: on no flat map is it the same
/// everywhere.
struct MapScale {
    double kilometres = 0; ///< 1, 2 or 5 times a power of ten
    double pixels = 0;
    double latitude = 0; ///< where it holds, in degrees
};

/// Nothing where the middle of the screen is off the globe.
std::optional<MapScale> mapScale(MapProjection projection, const MapCamera &camera);

} // namespace ft
