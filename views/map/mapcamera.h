// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace ft {

/// What part of a map a rectangle of the screen shows. A value: each change gives another one, that never leaves the
/// map and never comes closer than is of use.
struct MapCamera {
    QRectF world; ///< in map units; never empty
    QRectF home; ///< what showing everything shows
    QSizeF size{1, 1}; ///< of the screen, in logical pixels
    QPointF centre; ///< in map units
    double scale = 1; ///< logical pixels a map unit

    /// Times the scale at home: a city fills the screen then.
    static constexpr double Closest = 400;

    static MapCamera showing(const QRectF &world, const QRectF &home, QSizeF size);

    double homeScale() const; ///< the smallest
    bool isHome() const { return scale <= homeScale() * 1.0001; }

    MapCamera resized(QSizeF size) const;
    MapCamera moved(QPointF pixels) const; ///< the map follows the hand
    /// `anchor`, in pixels, stays where it is. `factor` above 1: closer.
    MapCamera zoomed(double factor, QPointF anchor) const;
    /// The whole of `area`, in map units, with a little around it.
    MapCamera fitting(const QRectF &area) const;
    /// `middle`, in map units, in the middle; `closer` times the scale at home.
    MapCamera around(QPointF middle, double closer) const;
    /// Moved as little as needed to have `point`, in map units, in sight.
    MapCamera revealing(QPointF point) const;
    /// On the way to another, `share` 0 to 1: even in zooming.
    MapCamera towards(const MapCamera &other, double share) const;

    QPointF toScreen(QPointF point) const;
    QPointF toMap(QPointF pixel) const;
    QRectF visible() const; ///< in map units
    QTransform transform() const; ///< from map units to pixels

    friend bool operator==(const MapCamera &, const MapCamera &) = default;

private:
    MapCamera kept() const;
};

} // namespace ft
