// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowedits.h"

#include "editing.h"

namespace ft {

namespace {

/// The bytes of the rows that give way; nothing where the list has fewer.
std::optional<Extents> roomOf(const Tree &tree, NodeId list, const RowReplacement &rows)
{
    Extents room{tree.nodes[list].extents().end(), 0};
    std::uint64_t found = 0;
    std::uint64_t row = 0;
    forEachChild(tree, list, [&](NodeId element) {
        const Extents place = tree.nodes[element].extents();
        if (row == rows.first)
            room = {place.at, 0};
        if (row >= rows.first && row - rows.first < rows.count) {
            room.size = place.end() - room.at;
            ++found;
        }
        ++row;
    });
    return found == rows.count && rows.first <= row ? std::optional(room) : std::nullopt;
}

} // namespace

Edit replaceRows(const Tree &tree, const ByteSource &source, NodeId list, const RowReplacement &rows, Follow follow)
{
    Editing editing(tree, source, follow);
    const Node &node = tree.nodes[list];
    const std::optional<Extents> room = roomOf(tree, list, rows);
    if (node.field->kind != Kind::List || node.lazy || node.field->extent.how == Extent::Scattered)
        editing.refuse(Refusal::WrongKind, list);
    else if (!room)
        editing.refuse(Refusal::NoSuchPlace, list);
    else if (rows.count > 0)
        editing.erase(list, *room);
    if (room && !rows.bytes.empty())
        editing.insert(list, room->at, rows.bytes);
    editing.addRows(list, static_cast<std::int64_t>(rows.newCount) - static_cast<std::int64_t>(rows.count));
    return editing.finish();
}

} // namespace ft
