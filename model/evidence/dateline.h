// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geography.h"

namespace ft {

/// Outlines that run across the meridian of 180 degrees (Russia, Fiji) or around a pole (Antarctica), cut so that each
/// part fits a map whose edge that meridian is. A ring that does not is returned as it is.
std::vector<Ring> cutAtDateLine(const Ring &ring);

/// The same for a line, whose parts end at the edge.
std::vector<std::vector<GeoPoint>> cutLineAtDateLine(const std::vector<GeoPoint> &line);

} // namespace ft
