// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiling.h"

namespace ft::test {

namespace {

std::string named(const Tree &tree, NodeId node)
{
    return "node " + std::to_string(node) + " '" + path(tree, node) + "' at " + std::to_string(tree.nodes[node].at);
}

/// Nodes are in preorder, and each lies in its parent.
std::string faultOfNode(const Tree &tree, NodeId id)
{
    const Node &node = tree.nodes[id];
    const bool isRoot = id == 0;
    if (isRoot != (node.parent == NoNode))
        return named(tree, id) + " has no parent, or is the root and has one";
    if (node.end <= id || node.end > tree.nodes.size())
        return named(tree, id) + " ends before it begins";
    if (isRoot)
        return {};
    const Node &parent = tree.nodes[node.parent];
    if (node.parent >= id || node.end > parent.end)
        return named(tree, id) + " is not among its parent's descendants";
    if (node.at < parent.at || node.extents().end() > parent.extents().end())
        return named(tree, id) + " lies outside its parent";
    return {};
}

} // namespace

std::string faultOf(const Tree &tree, std::uint64_t at, std::uint64_t room)
{
    if (tree.nodes.empty())
        return "there is no root";
    if (tree.nodes[0].end != tree.nodes.size())
        return "the root does not hold all nodes";
    const std::uint64_t end = at + room;
    for (NodeId id = 0; id < tree.nodes.size(); ++id) {
        if (std::string fault = faultOfNode(tree, id); !fault.empty())
            return fault;
        const Node &node = tree.nodes[id];
        const bool isGroup = node.field->kind == Kind::Group || node.field->kind == Kind::List;
        if (node.end != id + 1 || (isGroup && !node.lazy && node.size == 0))
            continue;
        if (isGroup && !node.lazy)
            return named(tree, id) + " has bytes and no parts";
        if (node.at != at)
            return named(tree, id) + " should begin at " + std::to_string(at);
        at = node.extents().end();
    }
    if (at != end)
        return "the leaves end at " + std::to_string(at) + ", not at " + std::to_string(end);
    for (const Finding &finding : tree.findings) {
        if (finding.at > tree.size || finding.size > tree.size - finding.at)
            return "finding " + std::string(info(finding.code).word) + " is about bytes that are not there";
    }
    return {};
}

} // namespace ft::test
