// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcamera.h"
#include "mapink.h"
#include "mapoutlines.h"
#include "mapscale.h"
#include "takenroom.h"

#include <QFont>

#include <span>

namespace ft {

/// Names where they fit into their country and touch nothing in `taken`, which they are added to.
void paintCountryNames(QPainter &painter, const MapCamera &camera, const std::vector<MapOutlines::Name> &names,
                       std::span<const int> counts, TakenRoom &taken, const MapInk &ink, const QFont &font);

/// A number in a circle; as small as it must be to fit.
void paintCount(QPainter &painter, QPointF at, double radius, int count, const MapInk &ink, const QFont &font);

/// In the lower left corner of `screen`.
void paintScaleBar(QPainter &painter, const QRectF &screen, const MapScale &scale, const MapInk &ink, const QFont &font);

} // namespace ft
