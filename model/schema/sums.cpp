// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sums.h"

#include "value.h"

namespace ft {

namespace {

NodeId sumField(const Tree &tree)
{
    // The checksum closes the file: looked for from the end, since a list before it may be long.
    for (NodeId node = static_cast<NodeId>(tree.nodes.size()); node-- > 0;) {
        if (tree.nodes[node].field->meaning == Meaning::Checksum)
            return node;
        if (tree.nodes[node].field->kind == Kind::List)
            return NoNode;
    }
    return NoNode;
}

} // namespace

SumCheck checkSum(const Tree &tree, ByteWindow &bytes)
{
    SumCheck check;
    const NodeId sum = sumField(tree);
    if (sum == NoNode)
        return check;
    const Sum &rule = tree.nodes[sum].field->sum;
    check.over = find(tree, rule.over);
    const auto stored = number(tree, sum, bytes);
    if (check.over == NoNode || !stored)
        return check;
    check.sum = sum;
    check.stored = static_cast<std::uint32_t>(*stored);
    const Extents room = tree.nodes[check.over].extents();
    for (std::size_t i = 0; i < rule.forms.size(); ++i) {
        const SumForm &form = rule.forms[i];
        if (room.at < form.early)
            continue;
        const std::uint32_t value
            = form.compute(bytes.view(room.at - form.early, static_cast<std::size_t>(room.size + form.early)));
        if (i == 0)
            check.computed = value;
        if (check.form < 0 && value == check.stored)
            check.form = static_cast<int>(i);
    }
    return check;
}

void checkSums(Tree &tree, ByteWindow &bytes)
{
    const SumCheck check = checkSum(tree, bytes);
    if (check.sum == NoNode || check.form == 0) {
        tree.tally.matched += check.sum == NoNode ? 0 : 32;
        return;
    }
    Node &node = tree.nodes[check.sum];
    const bool isKnown = check.form > 0;
    Finding odd = finding(isKnown ? Code::ChecksumForm : Code::ChecksumMismatch, node.at, node.size, path(tree, check.sum),
                          check.computed, check.stored);
    if (isKnown)
        odd.detail = node.field->sum.forms[static_cast<std::size_t>(check.form)].id;
    else
        node.state = Node::Odd;
    tree.tally.matched += isKnown ? 32 : 0;
    tree.findings.push_back(std::move(odd));
}

} // namespace ft
