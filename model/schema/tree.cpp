// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

bool isTransparent(const Node &node)
{
    return node.field->id.empty();
}

/// Whether the node's path component carries an index: elements of a list do, single parts of a transparent list do not,
/// parts that a hook found more than once do.
bool isNumbered(const Tree &tree, NodeId node)
{
    const NodeId parent = tree.nodes[node].parent;
    if (parent == NoNode)
        return !tree.prefix.empty();
    const Field &list = *tree.nodes[parent].field;
    if (parent == 0 && tree.prefix.empty() && tree.format && tree.format->locate)
        return tree.nodes[node].field->many;
    return list.kind == Kind::List && (!list.id.empty() || tree.nodes[node].field->many);
}

/// "name[3].rest" → "name", 3, "rest".
struct Step {
    Str id;
    std::optional<std::uint64_t> row;
    Str rest;
    bool valid = true;
};

Step step(Str path)
{
    Step result;
    const std::size_t dot = path.find('.');
    Str head = path.substr(0, dot);
    result.rest = dot == Str::npos ? Str() : path.substr(dot + 1);
    const std::size_t bracket = head.find('[');
    if (bracket != Str::npos) {
        std::uint64_t row = 0;
        const auto [stop, error] = std::from_chars(head.data() + bracket + 1, head.data() + head.size(), row);
        result.valid = error == std::errc() && stop + 1 == head.data() + head.size() && *stop == ']';
        result.row = row;
        head = head.substr(0, bracket);
    }
    result.id = head;
    return result;
}

/// While a file is being read, the end of an open group is not known yet.
NodeId endOf(const Tree &tree, NodeId node)
{
    return std::min(tree.nodes[node].end, static_cast<NodeId>(tree.nodes.size()));
}

NodeId childAt(const Tree &tree, NodeId node, const Step &wanted)
{
    for (NodeId part = node + 1; part < endOf(tree, node); part = tree.nodes[part].end) {
        const Node &candidate = tree.nodes[part];
        if (isTransparent(candidate)) {
            if (const NodeId inside = childAt(tree, part, wanted); inside != NoNode)
                return inside;
            continue;
        }
        if (candidate.field->id != wanted.id)
            continue;
        const bool numbered = isNumbered(tree, part);
        if (numbered && wanted.row && candidate.row == *wanted.row)
            return part;
        if (!numbered && wanted.row && candidate.field->kind == Kind::List) {
            for (NodeId row = part + 1; row < candidate.end; row = tree.nodes[row].end) {
                if (tree.nodes[row].row == *wanted.row)
                    return row;
            }
        }
        if (!numbered && !wanted.row)
            return part;
    }
    return NoNode;
}

} // namespace

void Tree::add(Finding finding)
{
    if (findings.size() < findingBudget)
        findings.push_back(std::move(finding));
    else
        ++unlisted;
}

std::uint64_t rowCount(const Tree &tree, NodeId list)
{
    const Node &node = tree.nodes[list];
    if (node.lazy)
        return node.size / node.field->stride;
    std::uint64_t rows = 0;
    forEachChild(tree, list, [&rows](NodeId) { ++rows; });
    return rows;
}

NodeId child(const Tree &tree, NodeId node, Str id)
{
    return childAt(tree, node, Step{id, {}, {}});
}

NodeId find(const Tree &tree, Str path, NodeId from)
{
    if (tree.nodes.empty())
        return NoNode;
    NodeId node = from;
    while (!path.empty()) {
        const Step next = step(path);
        if (!next.valid)
            return NoNode;
        node = childAt(tree, node, next);
        if (node == NoNode)
            return NoNode;
        path = next.rest;
    }
    return node;
}

std::string path(const Tree &tree, NodeId node)
{
    const Node &self = tree.nodes[node];
    if (self.parent == NoNode)
        return tree.prefix;
    std::string result = path(tree, self.parent);
    if (isTransparent(self))
        return result;
    const Field &around = *tree.nodes[self.parent].field;
    const bool element = around.kind == Kind::List && !around.id.empty();
    if (!element) {
        if (!result.empty())
            result += '.';
        result += self.field->id;
    }
    if (isNumbered(tree, node))
        result += '[' + std::to_string(self.row) + ']';
    return result;
}

NodeId leafAt(const Tree &tree, std::uint64_t offset)
{
    if (tree.nodes.empty() || !tree.nodes[0].extents().contains(offset))
        return NoNode;
    NodeId node = 0;
    while (!tree.isLeaf(node) && !tree.nodes[node].lazy) {
        NodeId inside = NoNode;
        for (NodeId part = node + 1; part < tree.nodes[node].end; part = tree.nodes[part].end) {
            if (tree.nodes[part].extents().contains(offset)) {
                inside = part;
                break;
            }
        }
        if (inside == NoNode)
            return NoNode;
        node = inside;
    }
    return node;
}

std::uint8_t reading(const Tree &tree, Str rival)
{
    for (std::size_t i = 0; i < tree.readings.size(); ++i) {
        if (tree.format->rivals[i].id == rival)
            return tree.readings[i];
    }
    return 0;
}

} // namespace ft
