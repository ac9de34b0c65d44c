// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileparts.h"

#include <algorithm>

namespace ft {

namespace {

PartTone toneOf(const Tree &tree, NodeId node, int &ordinal)
{
    switch (tree.nodes[node].field->meaning) {
    case Meaning::Payload:
        return PartTone::Data;
    case Meaning::LeftOver:
    case Meaning::Unknown:
        return PartTone::LeftOver;
    default:
        break;
    }
    if (tree.isLeaf(node))
        return PartTone::First;
    constexpr PartTone tones[] = {PartTone::First, PartTone::Second, PartTone::Third};
    return tones[ordinal++ % 3];
}

void collect(const Tree &tree, NodeId parent, int &ordinal, std::vector<FilePart> &parts)
{
    forEachChild(tree, parent, [&](NodeId node) {
        const Node &part = tree.nodes[node];
        if (part.size == 0)
            return;
        // A transparent group is not a part of its own: its fields count as its parent's.
        if (part.field->id.empty() && part.field->kind == Kind::Group && !tree.isLeaf(node))
            return collect(tree, node, ordinal, parts);
        const PartTone tone = toneOf(tree, node, ordinal);
        const bool joins = tree.isLeaf(node) && tone == PartTone::First && !parts.empty()
            && parts.back().tone == tone && parts.back().extents.end() == part.at;
        if (joins) {
            parts.back().extents.size += part.size;
            parts.back().field = nullptr;
        } else {
            parts.push_back({part.extents(), part.field, tone});
        }
    });
}

} // namespace

std::vector<FilePart> partsOf(const Tree &tree)
{
    std::vector<FilePart> parts;
    if (tree.nodes.empty() || tree.size == 0)
        return parts;
    int ordinal = 0;
    collect(tree, 0, ordinal, parts);
    if (parts.empty())
        parts.push_back({tree.nodes[0].extents(), tree.nodes[0].field, toneOf(tree, 0, ordinal)});
    return parts;
}

const FilePart *partAt(const std::vector<FilePart> &parts, std::uint64_t offset)
{
    const auto behind = std::upper_bound(parts.begin(), parts.end(), offset,
                                         [](std::uint64_t at, const FilePart &part) { return at < part.extents.at; });
    if (behind == parts.begin() || !std::prev(behind)->extents.contains(offset))
        return nullptr;
    return &*std::prev(behind);
}

} // namespace ft
