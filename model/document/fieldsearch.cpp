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

/// 17 and "name" of the path "slots[17].name", where `list` is "slots".
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
    if (parsed.rest.empty())
        return parsed;
    if (parsed.rest.front() != '.')
        return std::nullopt;
    parsed.rest.remove_prefix(1);
    return parsed;
}

std::optional<Spot> spotInRows(const Tree &tree, NodeId list, ByteWindow &bytes, std::string_view wanted)
{
    const std::optional<RowPath> parsed = rowPath(wanted, path(tree, list));
    if (!parsed || parsed->row >= rowCount(tree, list))
        return std::nullopt;
    Tree row;
    readRow(tree, list, parsed->row, bytes, row);
    const NodeId node = find(row, parsed->rest);
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
    Spot found;
    visitLeaf(tree, offset, bytes, [&found](const Tree &near, NodeId leaf) { found = spot(near, leaf); });
    return found;
}

} // namespace ft
