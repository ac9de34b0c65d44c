// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobstate.h"

#include "evidence/joined.h"
#include "evidence/link.h"
#include "schema/value.h"

#include <charconv>

namespace ft {

namespace {

std::string textAt(const Tree &tree, NodeId line, Str part, ByteWindow &bytes)
{
    const NodeId node = child(tree, line, part);
    if (node == NoNode)
        return {};
    const Bytes text = decode(tree, node, bytes).bytes;
    return {text.begin(), text.end()};
}

/// "0-100 250-300": what is missing, each up to the byte before the second number (download_state.c of giFT 0.11).
/// Nothing where the text is anything else.
std::optional<RangeSet> rangesIn(std::string_view text)
{
    RangeSet ranges;
    while (!text.empty()) {
        if (text.front() == ' ') {
            text.remove_prefix(1);
            continue;
        }
        std::uint64_t start = 0;
        std::uint64_t stop = 0;
        const char *end = text.data() + text.size();
        const auto first = std::from_chars(text.data(), end, start);
        if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-')
            return std::nullopt;
        const auto second = std::from_chars(first.ptr + 1, end, stop);
        if (second.ec != std::errc() || (second.ptr != end && *second.ptr != ' '))
            return std::nullopt;
        if (stop > start)
            ranges.add({start, stop - start});
        text.remove_prefix(static_cast<std::size_t>(second.ptr - text.data()));
    }
    return ranges;
}

void takeWord(JobState &state, const std::string &key, const std::string &value)
{
    if (key == "filename")
        state.name = std::string(fileNameOf(value));
    else if (key == "chunks")
        state.missing = unite(state.missing, rangesIn(value).value_or(RangeSet()));
}

void takeNumber(JobState &state, const std::string &key, std::uint64_t value)
{
    if (key == "total")
        state.size = value;
    else if (key == "paused")
        state.paused = value != 0;
    else if (key == "filename")
        state.name = std::to_string(value);
}

} // namespace

JobState jobState(const Tree &tree, const ByteSource &source)
{
    JobState state;
    ByteWindow bytes(source);
    for (NodeId line = 0; line < tree.nodes.size(); ++line) {
        const Str kind = tree.nodes[line].field->id;
        const std::string key = textAt(tree, line, "key", bytes);
        if (kind == "words") {
            takeWord(state, key, textAt(tree, line, "value", bytes));
        } else if (kind == "numbers") {
            takeNumber(state, key, numberAt(tree, line, "value", bytes));
        } else if (kind == "hashes") {
            state.hash = readLink("FTH:" + textAt(tree, line, "hash", bytes)).uuHash;
        } else if (kind == "ranges") { // a line of its own
            const std::uint64_t start = numberAt(tree, line, "start", bytes);
            const std::uint64_t stop = numberAt(tree, line, "end", bytes);
            state.missing.add({start, stop > start ? stop - start : 0});
        }
    }
    state.missing = intersect(state.missing, RangeSet{{0, state.size}});
    return state;
}

} // namespace ft
