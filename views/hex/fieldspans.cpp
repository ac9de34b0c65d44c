// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldspans.h"

#include "schema/reader.h"

#include <algorithm>

namespace ft {

namespace {

/// Rows are looked at, not judged: the findings are known already.
const ReadOptions &rowOptions()
{
    static const ReadOptions options = [] {
        ReadOptions quick;
        quick.checks = false;
        return quick;
    }();
    return options;
}

bool opensElement(const Tree &tree, NodeId leaf)
{
    const bool wholeFile = tree.prefix.empty();
    const std::uint64_t at = tree.nodes[leaf].at;
    for (NodeId node = leaf; node != 0 && tree.nodes[node].at == at; node = tree.nodes[node].parent) {
        const NodeId parent = tree.nodes[node].parent;
        if (tree.nodes[parent].field->kind == Kind::List || (parent == 0 && wholeFile && !tree.isLeaf(node)))
            return true;
    }
    return tree.nodes[0].at == at;
}

FieldSpan spanOf(const Tree &tree, NodeId leaf)
{
    return {tree.nodes[leaf].extents(), tree.nodes[leaf].field, leaf % 2 == 1, opensElement(tree, leaf)};
}

/// Appends the leaves of `tree` from node `from` on, up to offset `end`. Returns the lazy list that stopped it, or
/// NoNode.
NodeId append(const Tree &tree, NodeId from, Extents range, std::vector<FieldSpan> &spans)
{
    for (NodeId node = from; node < tree.nodes.size() && tree.nodes[node].at < range.end(); ++node) {
        if (tree.nodes[node].lazy)
            return node;
        if (tree.isLeaf(node) && tree.nodes[node].extents().end() > range.at && tree.nodes[node].size > 0)
            spans.push_back(spanOf(tree, node));
    }
    return NoNode;
}

void appendRows(const Tree &tree, NodeId list, Extents range, ByteWindow &bytes, std::vector<FieldSpan> &spans)
{
    const Node &node = tree.nodes[list];
    const std::uint64_t last = std::min(range.end(), node.extents().end()) - 1;
    Tree row;
    for (std::uint64_t i = rowAt(tree, list, std::max(range.at, node.at)); i <= rowAt(tree, list, last); ++i) {
        readRow(tree, list, i, bytes, row, rowOptions());
        append(row, 0, range, spans);
    }
}

} // namespace

FieldSpans::FieldSpans(const Tree &tree, Extents range, ByteWindow &bytes)
{
    if (range.size == 0 || tree.nodes.empty())
        return;
    NodeId node = leafAt(tree, range.at);
    while (node != NoNode && node < tree.nodes.size()) {
        const NodeId list = append(tree, node, range, m_spans);
        if (list == NoNode)
            break;
        appendRows(tree, list, range, bytes, m_spans);
        node = tree.nodes[list].end;
    }
}

const FieldSpan *FieldSpans::at(std::uint64_t offset) const
{
    const auto behind = std::upper_bound(m_spans.begin(), m_spans.end(), offset,
                                         [](std::uint64_t at, const FieldSpan &span) { return at < span.extents.at; });
    if (behind == m_spans.begin() || !std::prev(behind)->extents.contains(offset))
        return nullptr;
    return &*std::prev(behind);
}

} // namespace ft
