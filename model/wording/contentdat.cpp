// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentformats.h"

#include "formats/kazaa_dat.h"
#include "schema/sums.h"

namespace ft {

namespace {

QLatin1StringView key(const char *name)
{
    return QLatin1StringView(name);
}

std::optional<std::uint64_t> sizeOf(const Tree &tree, NodeId node)
{
    return node == NoNode ? std::nullopt : std::optional(tree.nodes[node].size);
}

void writeChecksum(ContentWriter &writer)
{
    Json &json = writer.json();
    const SumCheck check = checkSum(writer.tree(), writer.bytes());
    json.key(key("checksum"));
    if (check.sum == NoNode) {
        json.null();
        return;
    }
    const Sum &sum = writer.tree().nodes[check.sum].field->sum;
    const Str form = check.form < 0 ? Str("none") : sum.forms[static_cast<std::size_t>(check.form)].id;
    json.beginObject();
    json.text(key("stored"), checksumText(check.stored));
    json.text(key("computed"), checksumText(check.computed));
    json.key(key("form"));
    json.text(QLatin1StringView(form.data(), static_cast<qsizetype>(form.size())));
    json.endObject();
}

/// [[start, size], ...] whichever way the file stores them.
void writeRanges(ContentWriter &writer, const char *name, Str list)
{
    Json &json = writer.json();
    json.key(key(name));
    json.beginArray();
    for (const ChunkRange &range : chunkRanges(writer.tree(), list, writer.bytes())) {
        json.beginArray();
        json.number(range.start);
        json.number(range.size);
        json.endArray();
    }
    json.endArray();
}

void writeFullRange(ContentWriter &writer)
{
    const NodeId range = find(writer.tree(), "appendix.full_range");
    writer.json().key(key("full_range"));
    if (range == NoNode) {
        writer.json().null();
        return;
    }
    writer.json().beginArray();
    forEachChild(writer.tree(), range, [&](NodeId part) { writer.value(part); });
    writer.json().endArray();
}

} // namespace

void writeDat(ContentWriter &writer)
{
    const Tree &tree = writer.tree();
    Json &json = writer.json();
    const NodeId appendix = find(tree, "appendix");
    json.beginObject();
    writer.number("data_size", sizeOf(tree, find(tree, "data")));
    writer.number("appendix_offset", appendix == NoNode ? std::nullopt : std::optional(tree.nodes[appendix].at));
    writer.number("appendix_size", sizeOf(tree, appendix));
    writeChecksum(writer);
    writer.members(appendix, {"state", "sources"});
    if (appendix == NoNode || child(tree, appendix, "tags") == NoNode)
        writer.member("tags", NoNode);
    else
        writer.tags("tags", appendix);
    writer.members(appendix, {"start_time", "local_path", "unknown_time"});
    writeRanges(writer, "completed", "appendix.completed");
    writeFullRange(writer);
    writer.members(appendix, {"range_shift"});
    writeRanges(writer, "range_states", "appendix.range_states");
    const std::uint64_t size = wholeSize(tree, writer.bytes()).size;
    writer.number("file_size", size > 0 ? std::optional(size) : std::nullopt);
    json.number(key("completed_bytes"), completedBytes(tree, writer.bytes()));
    json.endObject();
}

} // namespace ft
