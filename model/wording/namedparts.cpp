// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedparts.h"

#include "schema/reader.h"

#include <algorithm>

namespace ft {

namespace {

/// `only`: an id, where the others are not wanted.
void collect(const Tree &tree, NodeId group, std::vector<NamedPart> &parts, Str only = {})
{
    const Field &around = *tree.nodes[group].field;
    forEachChild(tree, group, [&](NodeId node) {
        const Field &field = *tree.nodes[node].field;
        if (field.id.empty()) {
            collect(tree, node, parts, only);
            return;
        }
        if (!only.empty() && field.id != only)
            return;
        const bool numbered = around.kind == Kind::List && field.many;
        const auto known
            = std::find_if(parts.begin(), parts.end(), [&](const NamedPart &part) { return part.id == field.id; });
        if (known == parts.end())
            parts.push_back({field.id, numbered, {node}});
        else
            known->nodes.push_back(node);
    });
}

} // namespace

std::vector<NamedPart> namedParts(const Tree &tree, NodeId group)
{
    std::vector<NamedPart> parts;
    collect(tree, group, parts);
    return parts;
}

void forEachRow(const Tree &tree, const NamedPart &part, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId row)> &visit)
{
    for (const NodeId node : part.nodes) {
        if (part.numbered) {
            visit(tree, node);
        } else if (tree.nodes[node].lazy) {
            const std::uint64_t rows = rowCount(tree, node);
            Tree row;
            for (std::uint64_t i = 0; i < rows; ++i) {
                readRow(tree, node, i, bytes, row, {.checks = false});
                visit(row, 0);
            }
        } else if (tree.nodes[node].field->kind == Kind::List) {
            forEachChild(tree, node, [&](NodeId element) {
                if (isContent(*tree.nodes[element].field))
                    visit(tree, element);
            });
        }
    }
}

void forEachRow(const Tree &tree, NodeId group, Str id, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId row)> &visit)
{
    std::vector<NamedPart> parts;
    collect(tree, group, parts, id);
    for (const NamedPart &part : parts)
        forEachRow(tree, part, bytes, visit);
}

bool isContent(const Field &field)
{
    switch (field.meaning) {
    case Meaning::Payload:
    case Meaning::Filler:
    case Meaning::LeftOver:
    case Meaning::Magic:
        return false;
    default:
        return true;
    }
}

} // namespace ft
