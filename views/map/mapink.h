// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodegroups.h"

#include <QColor>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace ft {

/// The colours of the map: water and land barely differ from the background, the points carry the picture.
struct MapInk {
    QColor water;
    QColor land;
    QColor coast;
    QColor border;
    QColor grid;
    QColor name; ///< of countries
    QColor text;
    QColor paper; ///< behind numbers
    QColor shade; ///< what a country with many nodes is tinted with
    QColor selection;
    std::array<QColor, NodeGroups::AtMost> marks; ///< see markOf()

    static MapInk of(const QPalette &palette);
    /// Land of a country with `count` of `most` nodes.
    QColor landWith(int count, int most) const;
};

/// Which colour and shape a group has: its place, and the last of each aspect the ring for what is unknown.
int markOf(const NodeGroups &groups, int group);

/// One shape a mark: disc, square, diamond, triangle, cross, ring. `radius` in pixels.
void paintMark(QPainter &painter, int mark, QPointF at, double radius, const MapInk &ink);

/// The same in a ring that says it is selected.
void paintSelectedMark(QPainter &painter, int mark, QPointF at, double radius, const MapInk &ink);

/// All marks as small pictures, for thousands of points; plain and selected.
class MarkStamps
{
public:
    MarkStamps(double radius, double devicePixelRatio, const MapInk &ink);

    void paint(QPainter &painter, int mark, QPointF at, bool isSelected) const;

private:
    double m_half;
    std::array<std::array<QPixmap, NodeGroups::AtMost>, 2> m_stamps; ///< plain ones, selected ones
};

} // namespace ft
