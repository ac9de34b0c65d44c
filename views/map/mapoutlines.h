// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapprojection.h"

#include <QPolygonF>

#include <map>
#include <mutex>
#include <vector>

namespace ft {

/// The countries of the world on the plane, in several degrees of detail: what is far away needs few points.
class MapOutlines
{
public:
    /// A piece of land: an outline and its holes.
    struct Part {
        CountryId country = NoCountry;
        QRectF box;
        std::vector<QPolygonF> rings;
    };
    /// A stretch of coast, or of a border between two countries.
    struct Line {
        bool isBorder = false;
        QRectF box;
        QPolygonF points;
    };
    struct Detail {
        double tolerance = 0; ///< map units that a line may be off
        std::vector<Part> parts;
        std::vector<Line> lines;
    };
    /// Where the name of a country can stand.
    struct Name {
        CountryId country = NoCountry;
        QPointF at;
        QRectF room; ///< around its largest part
    };

    /// `world` must outlive it.
    MapOutlines(const World &world, MapProjection projection);

    /// Enough for so many pixels a map unit. Made when first asked for, from any thread.
    const Detail &detail(double scale) const;
    const std::vector<Name> &names() const { return m_names; } ///< the largest country first
    MapProjection projection() const { return m_projection; }

private:
    const World &m_world;
    MapProjection m_projection;
    mutable std::mutex m_making;
    mutable std::map<double, Detail> m_details; ///< by tolerance; others stay where they are when one is added
    std::vector<Name> m_names;
};

/// What lies within `room` of a closed polygon; corners of the room are added where it goes around them.
QPolygonF clipped(const QPolygonF &ring, const QRectF &room);

} // namespace ft
