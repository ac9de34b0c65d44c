// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsearch.h"

#include "schema/reader.h"

#include <charconv>
#include <optional>

namespace ft {
namespace {

Spot spot(const Tree &tree, NodeId node)
{
    return {tree.nodes[node].extents(), QString::fromStdString(path(tree, node))};
}

/// "slots" of the path "slots[0]".
std::string_view withoutIndex(std::string_view path)
{
    return path.substr(0, path.rfind('['));
}

/// 17 and ".name" of the path "slots[17].name", where `list` is "slots".
struct RowPath {
    std::uint64_t row = 0;
    std::string_view rest;
};

std::optional<RowPath> rowPath(std::string_view path, std::string_view list)
{
    if (!path.starts_with(list) || path.substr(list.size(), 1) != "[")
        return std::nullopt;
    const char *end = path.data() + path.size();
    RowPath parsed;
    const auto [behind, error] = std::from_chars(path.data() + list.size() + 1, end, parsed.row);
    if (error != std::errc{} || behind == end || *behind != ']')
        return std::nullopt;
    parsed.rest = std::string_view(behind + 1, end);
    if (parsed.rest.starts_with('.'))
        parsed.rest.remove_prefix(1);
    return parsed;
}

std::optional<Spot> spotInRows(const Tree &tree, NodeId list, ByteWindow &bytes, std::string_view wanted)
{
    const std::uint64_t rows = rowCount(tree, list);
    if (rows == 0)
        return std::nullopt;
    Tree row;
    readRow(tree, list, 0, bytes, row);
    const std::string first = path(row, 0);
    const std::optional<RowPath> parsed = rowPath(wanted, withoutIndex(first));
    if (!parsed || parsed->row >= rows)
        return std::nullopt;
    readRow(tree, list, parsed->row, bytes, row);
    const NodeId node = parsed->rest.empty() ? 0 : find(row, parsed->rest);
    return node == NoNode ? std::nullopt : std::optional(spot(row, node));
}

} // namespace

Spot spotOf(const Tree &tree, ByteWindow &bytes, const QString &path)
{
    const std::string wanted = path.toStdString();
    if (const NodeId node = find(tree, wanted); node != NoNode)
        return spot(tree, node);
    for (NodeId list = 0; list < tree.nodes.size(); ++list) {
        if (!tree.nodes[list].lazy)
            continue;
        if (const std::optional<Spot> found = spotInRows(tree, list, bytes, wanted))
            return *found;
    }
    return {};
}

Spot spotAt(const Tree &tree, ByteWindow &bytes, std::uint64_t offset)
{
    const NodeId leaf = leafAt(tree, offset);
    if (leaf == NoNode)
        return {};
    const Node &list = tree.nodes[leaf];
    if (!list.lazy)
        return spot(tree, leaf);
    Tree row;
    readRow(tree, leaf, (offset - list.at) / list.field->stride, bytes, row);
    const NodeId node = leafAt(row, offset);
    return node == NoNode ? spot(tree, leaf) : spot(row, node);
}

} // namespace ft
