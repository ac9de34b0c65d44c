// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldsearch.h"

#include "schema/reader.h"

namespace ft {
namespace {

Spot spot(const Tree &tree, NodeId node)
{
    return {tree.nodes[node].extents(), QString::fromStdString(path(tree, node))};
}

} // namespace

Spot spotOf(const Tree &tree, ByteWindow &bytes, const QString &path)
{
    Spot found;
    visitField(tree, path.toStdString(), bytes, [&found](const Tree &near, NodeId node) { found = spot(near, node); });
    return found;
}

Spot spotAt(const Tree &tree, ByteWindow &bytes, std::uint64_t offset)
{
    Spot found;
    visitLeaf(tree, offset, bytes, [&found](const Tree &near, NodeId leaf) { found = spot(near, leaf); });
    return found;
}

} // namespace ft
