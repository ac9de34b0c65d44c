// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapclusters.h"

#include "items/nodegroups.h"
#include "items/nodeplaces.h"

namespace ft {

/// Tool tips: rich text, everything from a file escaped.
QString nodeText(const Supernode &node, const PlacedNodes &nodes);
QString clusterText(const MapCluster &cluster, const MapGathering &gathering, std::span<const MapPoint> points,
                    const PlacedNodes &nodes, const NodeGroups &groups);

/// "640 of 647 nodes in 32 countries"
QString summaryText(const PlacedNodes &nodes);
/// What the map does not know, and whom its data is from.
QString honestText(const PlacedNodes &nodes);

} // namespace ft
