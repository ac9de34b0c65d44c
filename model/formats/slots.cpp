// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slots.h"

namespace ft {

namespace {

/// Distance of the first label in the slot; 0 where there is none but perhaps the first.
std::uint64_t shiftOf(const Node &slot, ByteWindow &bytes)
{
    const View view = bytes.view(slot.at, static_cast<std::size_t>(slot.size));
    const std::string_view text(reinterpret_cast<const char *>(view.data()), view.size());
    const std::size_t at = text.find(SlotLabel);
    return at == std::string_view::npos ? 0 : at;
}

} // namespace

void checkSlots(Tree &tree, ByteWindow &bytes)
{
    // One remark a database, not one a slot: after a shift every slot is beside its place.
    for (const Finding &odd : tree.findings) {
        if (odd.code != Code::MagicMissing)
            continue;
        NodeId slot = find(tree, odd.path);
        slot = slot == NoNode ? slot : tree.nodes[slot].parent;
        if (slot == NoNode) // a row of its own: its path begins with the prefix
            slot = 0;
        const std::uint64_t shift = shiftOf(tree.nodes[slot], bytes);
        if (shift == 0)
            continue;
        const Node &node = tree.nodes[slot];
        tree.add(finding(Code::SlotsShifted, node.at, node.size, path(tree, slot), 0, shift));
        return;
    }
}

} // namespace ft
