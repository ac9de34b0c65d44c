// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing.h"

#include <algorithm>

namespace ft {

namespace {

/// The choice between lists of slots of different sizes that holds such slots.
const Field *slotChoice(const Format &format, const Field *slot)
{
    const auto holds = [slot](const Case &each) { return each.field->element == slot && each.field->stride > 0; };
    const std::span<const Field> fields = format.root->type ? format.root->type->fields : std::span<const Field>();
    const auto choice = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return field.kind == Kind::Choice && field.on.starts_with('@') && std::all_of(field.cases.begin(), field.cases.end(), holds);
    });
    return choice == fields.end() ? nullptr : &*choice;
}

/// The smallest slots that hold `used` bytes: the clients choose them so.
const Case *smallestFor(const Field &choice, std::uint64_t used)
{
    const Case *best = nullptr;
    for (const Case &each : choice.cases) {
        if (each.field->stride >= used && (!best || each.field->stride < best->field->stride))
            best = &each;
    }
    return best;
}

const Rival::Reading *readingOf(const Format &format, const Field &choice, std::uint64_t key)
{
    const auto rival = std::find_if(format.rivals.begin(), format.rivals.end(),
                                    [&](const Rival &each) { return each.id == choice.on.substr(1); });
    return rival != format.rivals.end() && key < rival->readings.size() ? &rival->readings[key] : nullptr;
}

} // namespace

SlotRoom roomFor(const LargerSlot &record, const Tree &tree, std::uint64_t size)
{
    const std::span<const Rival> rivals = tree.format ? tree.format->rivals : std::span<const Rival>();
    for (std::size_t rival = 0; rival < rivals.size(); ++rival) {
        if (&rivals[rival].readings[tree.readings.at(rival)] == record.slots)
            return size % record.slot.size() == 0 ? SlotRoom::Free : SlotRoom::CutSlot;
    }
    return SlotRoom::OtherSlots;
}

bool Editing::isAllWithin(NodeId slot) const
{
    const Node &node = m_tree.nodes[slot];
    return std::all_of(m_leaves.begin(), m_leaves.end(), [&](const auto &each) { return each.first >= slot && each.first < node.end; })
        && std::all_of(m_changes.begin(), m_changes.end(), [&](const Change &each) { return node.extents().contains(each.at); });
}

std::optional<LargerSlot> Editing::largerSlot(NodeId slot, std::uint64_t used)
{
    const Node &node = m_tree.nodes[slot];
    const Field *choice = slotChoice(*m_tree.format, node.field);
    const Case *slots = choice ? smallestFor(*choice, used) : nullptr;
    if (!slots || !isAllWithin(slot))
        return std::nullopt;
    LargerSlot larger{readingOf(*m_tree.format, *choice, slots->key), Bytes(static_cast<std::size_t>(slots->field->stride)), {}};
    const Changed changed(m_source, plan());
    changed.read(node.at, std::span(larger.slot).first(static_cast<std::size_t>(used)));
    forEachChild(m_tree, slot, [&](NodeId part) {
        const NodeId length = m_tree.nodes[part].field->extent.how == Extent::Sized
            ? numberNamed(m_tree, slot, m_tree.nodes[part].field->extent.of) : NoNode;
        if (length != NoNode)
            larger.leave.splices.push_back({m_tree.nodes[length].at, m_tree.nodes[length].size, Bytes(m_tree.nodes[length].size)});
    });
    larger.leave = trimmed(larger.leave, m_source);
    return larger.slots && !larger.leave.isEmpty() ? std::optional(std::move(larger)) : std::nullopt;
}

} // namespace ft
