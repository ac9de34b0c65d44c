// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnodes.h"

#include <algorithm>

namespace ft {

namespace {

/// Bytes are never hidden: a leaf without an id is shown, only what merely holds others together is not.
bool isSpliced(const Tree &tree, NodeId node)
{
    return tree.nodes[node].field->id.empty() && (!tree.isLeaf(node) || tree.nodes[node].size == 0);
}

void collect(const Tree &tree, NodeId node, std::vector<NodeId> &into)
{
    forEachChild(tree, node, [&](NodeId part) {
        if (isSpliced(tree, part))
            collect(tree, part, into);
        else
            into.push_back(part);
    });
}

} // namespace

bool FieldNodes::hasChildren(NodeId node) const
{
    return !m_tree->isLeaf(node) && (m_tree->nodes[node].lazy || !children(node).empty());
}

const std::vector<NodeId> &FieldNodes::children(NodeId node) const
{
    const auto [known, isNew] = m_children.try_emplace(node);
    if (isNew)
        collect(*m_tree, node, known->second);
    return known->second;
}

std::vector<NodeId> FieldNodes::known() const
{
    std::vector<NodeId> nodes;
    for (const auto &[node, parts] : m_children)
        nodes.push_back(node);
    return nodes;
}

NodeId FieldNodes::parent(NodeId node) const
{
    NodeId above = m_tree->nodes[node].parent;
    while (above != NoNode && m_tree->nodes[above].parent != NoNode && isSpliced(*m_tree, above))
        above = m_tree->nodes[above].parent;
    return above;
}

int FieldNodes::row(NodeId node) const
{
    const NodeId above = parent(node);
    if (above == NoNode)
        return 0;
    const std::vector<NodeId> &siblings = children(above);
    return static_cast<int>(std::lower_bound(siblings.begin(), siblings.end(), node) - siblings.begin());
}

} // namespace ft
