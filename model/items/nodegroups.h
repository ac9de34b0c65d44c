// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placednodes.h"

#include <QList>

namespace ft {

/// What nodes can be told apart by.
enum class NodeAspect { Lists, Comparison, Bans, Load, Availability, Role, Age };

/// Nodes of one kind under an aspect.
struct NodeGroup {
    QString name;
    int count = 0; ///< on the map or not
};

/// A division of a list. Groups are in order, from good to bad or from new to old; the last one is of those that
/// nothing is known about, or that nothing sets apart.
struct NodeGroups {
    /// No aspect has more.
    static constexpr int AtMost = 6;

    NodeAspect aspect = NodeAspect::Load;
    std::vector<NodeGroup> groups;
    std::vector<quint8> groupOf; ///< by node
};

/// The aspects that there is something to say about, the most telling first; Load where there is nothing at all.
QList<NodeAspect> aspectsOf(const PlacedNodes &nodes);
QString aspectName(NodeAspect aspect);
NodeGroups groupsOf(const PlacedNodes &nodes, NodeAspect aspect);
QString changeName(NodeChange change); ///< "new", "gone"

/// How many seconds older than the newest entry of its list a node's entry is; nothing where its time is unknown.
/// `newest`: see newestTime().
std::optional<quint64> ageOf(const Supernode &node, quint64 newest);
quint64 newestTime(const std::vector<Supernode> &nodes);

} // namespace ft
