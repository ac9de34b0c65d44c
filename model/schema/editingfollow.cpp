// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

#include "sums.h"

#include <algorithm>

namespace ft {

namespace {

bool comesFrom(const Field &row, const Field *field)
{
    if (&row == field)
        return true;
    const auto isIt = [field](const Field &candidate) { return comesFrom(candidate, field); };
    return row.kind == Kind::Choice
        && (std::any_of(row.cases.begin(), row.cases.end(), [&](const Case &each) { return isIt(*each.field); })
            || std::any_of(row.fallbacks.begin(), row.fallbacks.end(), isIt));
}

/// What lies behind the last thing that says something: it may grow and shrink.
bool isPadding(const Field &field)
{
    return field.extent.how == Extent::Scattered || field.meaning == Meaning::Filler || field.meaning == Meaning::LeftOver;
}

Value numberValue(std::uint64_t number)
{
    Value value;
    value.type = Value::Number;
    value.number = number;
    return value;
}

} // namespace

const Field *rowOf(const Tree &tree, NodeId node)
{
    const NodeId parent = tree.nodes[node].parent;
    const Layout *layout = parent == NoNode ? nullptr : tree.nodes[parent].field->type;
    if (!layout)
        return nullptr;
    const auto row = std::find_if(layout->fields.begin(), layout->fields.end(),
                                  [&](const Field &part) { return comesFrom(part, tree.nodes[node].field); });
    return row == layout->fields.end() ? nullptr : &*row;
}

NodeId numberNamed(const Tree &tree, NodeId group, Str id)
{
    for (; group != NoNode; group = tree.nodes[group].parent) {
        if (const NodeId number = find(tree, id, group); number != NoNode)
            return number;
        if (!tree.nodes[group].field->id.empty()) // only from a transparent group one sees what surrounds it
            return NoNode;
    }
    return NoNode;
}

bool isComputed(const Tree &tree, NodeId node)
{
    const Field &field = *tree.nodes[node].field;
    if (!field.sum.forms.empty() && field.meaning == Meaning::Checksum)
        return true;
    if (field.meaning != Meaning::Count && field.meaning != Meaning::Length)
        return false;
    for (NodeId other = 0; other < tree.nodes.size(); ++other) {
        const Field *row = rowOf(tree, other);
        if (row && !row->extent.of.empty() && numberNamed(tree, tree.nodes[other].parent, row->extent.of) == node)
            return true;
    }
    return false;
}

bool Editing::isSlot(NodeId node) const
{
    const Node &self = m_tree.nodes[node];
    if (self.parent == NoNode)
        return !m_tree.prefix.empty(); // the root of a row
    return self.field->extent.how == Extent::Fixed || m_tree.nodes[self.parent].field->stride > 0;
}

void Editing::settleNumber(NodeId number, std::uint64_t value)
{
    const Node &node = m_tree.nodes[number];
    if (std::find(m_asked.begin(), m_asked.end(), number) != m_asked.end())
        return refuse(Refusal::Computed, number);
    const Bytes old = laneBytes(node, m_window);
    const Encoded encoded = encode(node, numberValue(value), old);
    if (encoded.refusal)
        return refuse(encoded.refusal->why, number, encoded.refusal->allowed, encoded.refusal->found);
    const std::uint64_t before = ft::number(m_tree, number, m_window).value_or(0);
    if (encoded.bytes == old)
        return;
    replace(number, encoded.bytes);
    m_follows[number] = {path(m_tree, number), node.field, numberValue(before), numberValue(value)};
}

void Editing::settleNumbers()
{
    for (const auto &[list, rows] : m_rows) {
        const Field &field = *m_tree.nodes[list].field;
        if (rows == 0 || field.extent.how != Extent::Counted)
            continue;
        const NodeId count = numberNamed(m_tree, m_tree.nodes[list].parent, field.extent.of);
        if (count != NoNode)
            settleNumber(count, rowCount(m_tree, list) + static_cast<std::uint64_t>(rows));
    }
    // A number written in digits may itself grow, and what surrounds it with it: until nothing changes any more.
    for (std::map<NodeId, std::int64_t> settled; settled != m_grown;) {
        settled = m_grown;
        for (const auto &[node, grown] : settled) {
            const Field *row = rowOf(m_tree, node);
            if (!row || row->extent.how != Extent::Sized || grown == 0)
                continue;
            const NodeId length = numberNamed(m_tree, m_tree.nodes[node].parent, row->extent.of);
            if (length != NoNode)
                settleNumber(length, m_tree.nodes[node].size + static_cast<std::uint64_t>(grown));
        }
    }
}

void Editing::settleDigests()
{
    for (const NodeId leaf : m_asked) {
        const NodeId group = m_tree.nodes[leaf].parent;
        if (group == NoNode)
            continue;
        forEachChild(m_tree, group, [&](NodeId other) {
            const Field &field = *m_tree.nodes[other].field;
            const bool isAbout = field.meaning != Meaning::Checksum && !field.sum.forms.empty()
                && field.sum.over == m_tree.nodes[leaf].field->id;
            // Programs that do not compute it leave 0.
            if (!isAbout || m_leaves.contains(other) || number(m_tree, other, m_window).value_or(0) == 0)
                return;
            settleNumber(other, field.sum.forms.front().compute(m_leaves[leaf]));
        });
    }
}

void Editing::settleSum(Plan &plan)
{
    const SumCheck sum = checkSum(m_tree, m_window);
    if (sum.sum == NoNode)
        return;
    const Node &node = m_tree.nodes[sum.sum];
    if (std::find(m_asked.begin(), m_asked.end(), sum.sum) != m_asked.end())
        return refuse(Refusal::Computed, sum.sum);
    Extents room = m_tree.nodes[sum.over].extents();
    const std::uint64_t start = room.at;
    for (const Splice &splice : plan.splices)
        room.at += splice.at < start ? splice.insert.size() - splice.remove : 0;
    const auto grown = m_grown.find(sum.over);
    room.size += grown == m_grown.end() ? 0 : static_cast<std::uint64_t>(grown->second);

    const SumForm &form = node.field->sum.forms[sum.form < 0 ? 0 : static_cast<std::size_t>(sum.form)];
    const Changed changed(m_source, plan);
    ByteWindow window(changed);
    const std::uint32_t value
        = form.compute(window.view(room.at - form.early, static_cast<std::size_t>(room.size + form.early)));
    if (value == sum.stored)
        return;
    const auto behind = std::find_if(plan.splices.begin(), plan.splices.end(),
                                     [&](const Splice &splice) { return splice.at > node.at; });
    plan.splices.insert(behind, {node.at, node.size, numberBytes(value, node.size, node.field->endian)});
    m_follows[sum.sum] = {path(m_tree, sum.sum), node.field, numberValue(sum.stored), numberValue(value)};
}

void Editing::absorb()
{
    std::map<NodeId, std::int64_t> slots;
    for (const auto &[node, grown] : m_grown) {
        const NodeId parent = m_tree.nodes[node].parent;
        if (parent != NoNode && isSlot(parent))
            slots[parent] += grown;
    }
    for (const auto &[slot, grown] : slots)
        absorbIn(slot, grown);
}

void Editing::absorbIn(NodeId slot, std::int64_t grown)
{
    if (grown == 0)
        return;
    const std::uint64_t end = m_tree.nodes[slot].extents().end();
    std::uint64_t behind = m_tree.nodes[slot].at; // the last part that says something
    forEachChild(m_tree, slot, [&](NodeId part) {
        if (!isPadding(*m_tree.nodes[part].field))
            behind = m_tree.nodes[part].extents().end();
    });
    const std::uint64_t room = end - behind;
    if (grown < 0) {
        change(slot, {behind, 0}, Bytes(static_cast<std::size_t>(-grown)));
    } else if (static_cast<std::uint64_t>(grown) <= room) {
        change(slot, {behind, static_cast<std::uint64_t>(grown)}, {});
    } else {
        const NodeId leaf = m_asked.empty() ? slot : m_asked.front();
        const std::uint64_t size = m_asked.empty() ? static_cast<std::uint64_t>(grown) : m_leaves[leaf].size();
        const bool isFirst = !m_refusal;
        refuse(Refusal::TooLong, leaf, size - std::min(size, static_cast<std::uint64_t>(grown) - room), size);
        if (isFirst && m_follow == Follow::All)
            m_refusal->larger = largerSlot(slot, behind - m_tree.nodes[slot].at + static_cast<std::uint64_t>(grown));
    }
}

} // namespace ft
