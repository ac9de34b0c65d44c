// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelist.h"

#include "schema/reader.h"
#include "schema/value.h"

#include <set>
#include <tuple>

namespace ft {

namespace {

constexpr Str EntriesName = "entries";

std::optional<std::uint8_t> smallNumber(const Tree &tree, NodeId entry, Str id, ByteWindow &bytes)
{
    const NodeId node = child(tree, entry, id);
    const auto found = node == NoNode ? std::nullopt : number(tree, node, bytes);
    return found && *found <= 0xFF ? std::optional(static_cast<std::uint8_t>(*found)) : std::nullopt;
}

std::string entryText(const Tree &tree, NodeId node, ByteWindow &bytes)
{
    const Value value = decode(tree, node, bytes, 256);
    return {value.bytes.begin(), value.bytes.end()};
}

void readHost(ListedNode &listed, const Tree &tree, NodeId entry, ByteWindow &bytes)
{
    NodeId node = child(tree, entry, "ip");
    if (node == NoNode)
        node = child(tree, entry, "host");
    if (node == NoNode)
        return;
    if (tree.nodes[node].field->kind == Kind::UInt) {
        if (const auto address = number(tree, node, bytes))
            listed.address = static_cast<std::uint32_t>(*address);
        return;
    }
    const std::string text = entryText(tree, node, bytes);
    listed.address = ipv4(text);
    if (!listed.address)
        listed.host = text;
}

ListedNode readNode(const Tree &tree, NodeId entry, ByteWindow &bytes)
{
    ListedNode listed;
    listed.place = tree.nodes[entry].extents();
    readHost(listed, tree, entry, bytes);
    const std::uint64_t port = numberAt(tree, entry, "port", bytes);
    listed.port = port <= 0xFFFF ? static_cast<std::uint16_t>(port) : 0;
    listed.load = smallNumber(tree, entry, "load", bytes);
    listed.availability = smallNumber(tree, entry, "availability", bytes);
    listed.role = smallNumber(tree, entry, "class", bytes);
    const NodeId time = child(tree, entry, "time");
    if (time != NoNode && tree.nodes[time].field->meaning == Meaning::Time)
        listed.time = number(tree, time, bytes);
    if (listed.time == 0)
        listed.time.reset();
    return listed;
}

void readList(NodeList &list, const Tree &tree, ByteWindow &bytes)
{
    const Node &node = tree.nodes[list.list];
    if (node.lazy) {
        Tree row;
        for (std::uint64_t i = 0; i < rowCount(tree, list.list); ++i) {
            readRow(tree, list.list, i, bytes, row, {.checks = false});
            list.nodes.push_back(readNode(row, 0, bytes));
        }
        return;
    }
    forEachChild(tree, list.list, [&](NodeId entry) {
        if (!node.field->id.empty() || tree.nodes[entry].field->id == EntriesName)
            list.nodes.push_back(readNode(tree, entry, bytes));
    });
}

/// Whether the elements of a list are supernodes: the list is called so, or the lines in it are.
bool holdsNodes(const Tree &tree, NodeId list)
{
    const Field &field = *tree.nodes[list].field;
    if (field.kind != Kind::List || !field.id.empty())
        return field.kind == Kind::List && field.id == EntriesName;
    bool found = false;
    forEachChild(tree, list, [&](NodeId line) { found = found || tree.nodes[line].field->id == EntriesName; });
    return found;
}

} // namespace

std::vector<NodeList> nodeLists(const Tree &tree, ByteWindow &bytes)
{
    std::vector<NodeList> lists;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (!holdsNodes(tree, node))
            continue;
        NodeList list{path(tree, node), node, {}};
        if (tree.nodes[node].field->id.empty())
            list.path += list.path.empty() ? "entries" : ".entries";
        readList(list, tree, bytes);
        lists.push_back(std::move(list));
        node = tree.nodes[node].end - 1;
    }
    return lists;
}

std::vector<ListedNode> joined(const std::vector<NodeList> &lists)
{
    std::vector<ListedNode> nodes;
    std::set<std::tuple<std::optional<std::uint32_t>, std::string, std::uint16_t>> met;
    for (const NodeList &list : lists) {
        for (const ListedNode &node : list.nodes) {
            if (met.emplace(node.address, node.host, node.port).second)
                nodes.push_back(node);
        }
    }
    return nodes;
}

} // namespace ft
