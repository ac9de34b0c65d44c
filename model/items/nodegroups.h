// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supernodes.h"

#include <QList>

namespace ft {

/// What nodes can be told apart by.
enum class NodeAspect { Load, Availability, Role, Age };

/// Nodes of one kind under an aspect.
struct NodeGroup {
    QString name;
    int count = 0; ///< on the map or not
};

/// A division of a list. Groups are in order, from good to bad or from new to old; the last one is of those that
/// nothing is known about. Which groups there are depends on the aspect alone.
struct NodeGroups {
    /// No aspect has more.
    static constexpr int AtMost = 6;

    NodeAspect aspect = NodeAspect::Load;
    std::vector<NodeGroup> groups;
    std::vector<quint8> groupOf; ///< by node
};

/// The aspects that a list says something about; Load where it says nothing at all.
QList<NodeAspect> aspectsOf(const std::vector<Supernode> &nodes);
QString aspectName(NodeAspect aspect);
NodeGroups groupsOf(const std::vector<Supernode> &nodes, NodeAspect aspect);

/// How many seconds older than the newest entry of its list a node's entry is; nothing where its time is unknown.
/// `newest`: see newestTime().
std::optional<quint64> ageOf(const Supernode &node, quint64 newest);
quint64 newestTime(const std::vector<Supernode> &nodes);

} // namespace ft
