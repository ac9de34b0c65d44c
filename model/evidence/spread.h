// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geography.h"

namespace ft {

/// The inside of a polygon, cut into thin rows, so that asking costs next to nothing.
class Inside
{
public:
    explicit Inside(const Polygon &polygon);

    bool isEmpty() const { return m_spans.empty(); }
    bool contains(GeoPoint point) const;
    /// A point near the middle and far from all borders: where the first dot belongs. (0, 0) where there is no inside.
    GeoPoint centre() const { return m_centre; }
    /// In square degrees of latitude.
    double area() const { return m_area; }
    /// From the centre to the farthest corner of the box around it, in degrees of latitude.
    double reach() const { return m_reach; }

private:
    struct Span {
        int row;
        double west;
        double east;
    };

    void cut(const Polygon &polygon);
    GeoPoint centreOfGravity() const;
    void chooseCentre(const Polygon &polygon);
    double latitudeOf(int row) const { return m_south + (row + 0.5) * m_step; }

    std::vector<Span> m_spans; ///< by row, then from west to east
    double m_south = 0;
    double m_step = 0; ///< height of a row
    double m_area = 0;
    double m_reach = 0;
    GeoPoint m_centre;
};

/// `count` places inside, arranged like the seeds of a sunflower around the centre: all equally far apart, so that each
/// can be told from its neighbours, and plainly no map of where anything was. Deterministic; a longer list begins with
/// other places than a shorter one only where it needs them to lie closer. Where there is no inside, around (0, 0).
std::vector<GeoPoint> spread(const Inside &inside, std::size_t count);

/// The same around a known place, `spacing` degrees of latitude apart.
std::vector<GeoPoint> spread(GeoPoint centre, std::size_t count, double spacing);

} // namespace ft
