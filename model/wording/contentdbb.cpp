// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

namespace ft {

namespace {

/// Bytes of a slot before those that its size counts: label and length.
constexpr std::uint64_t SlotHead = 8;

void writeRecord(ContentWriter &writer, NodeId slot)
{
    const Node &node = writer.tree().nodes[slot];
    Json &json = writer.json();
    json.beginObject();
    json.number(QLatin1StringView("slot"), node.row);
    json.number(QLatin1StringView("offset"), node.at);
    writer.members(slot, {"name", "folder", "size", "file_time", "share_time", "unknown", "flag"});
    writer.tags("tags", slot);
    writer.tags("left_over_tags", slot);
    json.endObject();
}

} // namespace

void writeDbb(ContentWriter &writer)
{
    const Tree &tree = writer.tree();
    Json &json = writer.json();
    const NodeId records = find(tree, "records");
    json.beginObject();
    if (records != NoNode) {
        const std::uint64_t stride = tree.nodes[records].field->stride;
        json.number(QLatin1StringView("slot_size"), stride - SlotHead);
        json.number(QLatin1StringView("stride"), stride);
        json.number(QLatin1StringView("slots"), rowCount(tree, records));
    }
    json.key(QLatin1StringView("records"));
    json.beginArray();
    forEachRow(tree, 0, "records", writer.bytes(), [&](const Tree &row, NodeId slot) {
        if (numberAt(row, slot, "length", writer.bytes()) > 0) {
            ContentWriter rowWriter(json, row, writer.bytes(), writer.codePage());
            writeRecord(rowWriter, slot);
        }
    });
    json.endArray();
    json.endObject();
}

} // namespace ft
