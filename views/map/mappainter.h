// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapcamera.h"
#include "mapclusters.h"
#include "mapink.h"
#include "mapoutlines.h"

#include <QFont>

#include <optional>

namespace ft {

class ClusterStamps;

/// What is on the map beside land and water.
struct MapScene {
    const MapOutlines &outlines;
    std::span<const int> counts; ///< nodes by country, for shading and for which names matter; may be empty
    std::span<const MapPoint> points;
    const MapGathering &gathering;
    const NodeGroups &groups;
    const std::vector<bool> &selected; ///< by node; may be empty
    int current = -1; ///< node, -1: none
    std::optional<QRectF> box = {}; ///< being drawn by the person, in pixels
    ClusterStamps *stamps = nullptr; ///< of the clusters; null: they are painted as shapes

    bool isSelected(const MapPoint &point) const
    {
        return static_cast<std::size_t>(point.node) < selected.size() && selected[static_cast<std::size_t>(point.node)];
    }
};

/// How large a cluster's circle is, in logical pixels.
double clusterRadius(int count);

/// Paints a map as a camera sees it; on a screen, into a picture, or on paper.
class MapPainter
{
public:
    MapPainter(QPainter &painter, const MapCamera &camera, const MapInk &ink, const QFont &font);

    /// Water, land, coasts and borders: what changes only with the camera and the counts.
    void paintLand(const MapOutlines &outlines, std::span<const int> counts);
    /// Everything on it.
    void paintNodes(const MapScene &scene);
    void paintScale(MapProjection projection);
    /// Where the old client looked to find out in which part of the world it was.
    void paintProbedNetworks(MapProjection projection);

private:
    void fillParts(const MapOutlines::Detail &detail, std::span<const int> counts);
    void drawLines(const MapOutlines::Detail &detail);
    void drawGrid(MapProjection projection);
    /// A point in sight that stands alone, and where on the screen.
    struct Seen {
        const MapPoint *point;
        QPointF at;
    };
    std::vector<Seen> singlesInSight(const MapScene &scene) const;
    std::vector<int> clustersInSight(const MapScene &scene) const; ///< indices, the largest first
    void paintNames(const MapScene &scene, const std::vector<Seen> &singles, const std::vector<int> &clusters);
    void paintSingles(const MapScene &scene, const std::vector<Seen> &singles);
    void paintCluster(const MapScene &scene, int index);
    void drawCluster(QPainter &painter, const MapScene &scene, const MapCluster &cluster, QPointF at) const;
    void paintCurrent(const MapScene &scene);

    QPainter &m_painter;
    MapCamera m_camera;
    MapInk m_ink;
    QFont m_font;
    QRectF m_screen;
};

} // namespace ft
