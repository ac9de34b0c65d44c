// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodegroups.h"

#include <QPointF>

#include <array>
#include <span>
#include <vector>

namespace ft {

/// A node on the map.
struct MapPoint {
    QPointF at; ///< in map units
    int node = 0; ///< its row in the list
    quint8 group = 0; ///< under the aspect that is shown
};

/// Nodes too close together to be told apart: one circle with a number.
struct MapCluster {
    QPointF at; ///< the middle of its members
    int first = 0; ///< of its members in MapGathering::members
    int count = 0;
    std::array<int, NodeGroups::AtMost> shares{}; ///< members by group
};

/// The points of a map at one scale: those that stand alone, and the clusters of all others.
struct MapGathering {
    double scale = 0; ///< pixels a map unit
    std::vector<int> single; ///< indices of points
    std::vector<MapCluster> clusters; ///< the largest first
    std::vector<int> members; ///< indices of points, cluster by cluster

    std::span<const int> membersOf(const MapCluster &cluster) const
    {
        return std::span(members).subspan(static_cast<std::size_t>(cluster.first), static_cast<std::size_t>(cluster.count));
    }
};

/// The pixels of circles and points: `radius` is how far a cluster reaches, `spacing` how far apart points must be to
/// be shown one by one.
struct MapSpacing {
    double radius = 40;
    double spacing = 7;
};

class PointGrid;

/// Which points stand alone, and which gather. Depends on the scale, not on what part of the map is in sight, so that
/// nothing jumps while the map is moved. Numbers of points are those `grid` was made of.
MapGathering gatherIn(const PointGrid &grid, double scale, const MapSpacing &spacing = {});
/// The same where it is asked only once.
MapGathering gather(std::span<const MapPoint> points, double scale, const MapSpacing &spacing = {});

} // namespace ft
