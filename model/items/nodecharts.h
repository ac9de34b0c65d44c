// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "placednodes.h"

namespace ft {

/// A chart over the nodes of a list, and which of them falls where.
struct NodeChart {
    ChartSeries series;
    std::vector<int> binOf; ///< by node of the list itself; -1: it has no place in this chart

    /// Nodes in the steps from `first` to `last`, ascending.
    std::vector<int> nodesIn(int first, int last) const;
    /// The series with only those steps kept that hold some of the nodes; all of them where `nodes` is empty.
    ChartSeries withOnly(const std::vector<int> &nodes) const;
};

/// By country, continent, network of a provider (/8 and /16), port, load, and the time of entries. What a list says
/// nothing about has a chart without steps: the place of each chart is always the same.
std::vector<NodeChart> nodeCharts(const PlacedNodes &nodes);

} // namespace ft
