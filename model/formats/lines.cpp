// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"

#include "schema/tree.h"

namespace ft {

namespace {

/// What a line that fits nothing weighs against the format.
constexpr std::uint64_t DamagedLineBits = 8;

} // namespace

void checkLines(Tree &tree, ByteWindow &)
{
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        Node &line = tree.nodes[node];
        if (line.field->id != damagedLine.id)
            continue;
        line.state = Node::Odd;
        tree.tally.missed += DamagedLineBits;
        tree.add(finding(Code::LineDamaged, line.at, line.size, path(tree, node)));
    }
}

} // namespace ft
