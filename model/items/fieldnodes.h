// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <unordered_map>

namespace ft {

/// The nodes of a tree as paths name them: groups and lists without an id are left out and their parts take their
/// place. What has been asked for once is remembered, so that a list of many elements costs its length once.
class FieldNodes
{
public:
    /// `tree` must outlive this.
    explicit FieldNodes(const Tree &tree) : m_tree(&tree) {}

    const Tree &tree() const { return *m_tree; }
    bool hasChildren(NodeId node) const;
    /// Direct children, in file order.
    const std::vector<NodeId> &children(NodeId node) const;
    /// The nodes whose children anyone has asked for yet.
    std::vector<NodeId> known() const;
    /// The nearest node above that is shown; NoNode for the root.
    NodeId parent(NodeId node) const;
    /// Position among the children of its parent.
    int row(NodeId node) const;

private:
    const Tree *m_tree;
    mutable std::unordered_map<NodeId, std::vector<NodeId>> m_children;
};

} // namespace ft
