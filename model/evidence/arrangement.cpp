// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodewriting.h"

#include "schema/lane.h"
#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

/// Where in an element of fixed size its time stands, if that is a number of four bytes.
std::optional<std::size_t> timeOffset(const Field &element)
{
    std::size_t offset = 0;
    for (const Field &part : element.type ? element.type->fields : std::span<const Field>()) {
        if (part.meaning == Meaning::Time && part.kind == Kind::UInt && part.extent.size == 4)
            return offset;
        offset += part.extent.size;
    }
    return std::nullopt;
}

/// The chosen elements of `plain`, each of `stride` bytes, the first one at `start`.
Bytes chosenElements(View plain, std::size_t start, const Field &list, std::span<const std::size_t> order, std::optional<std::uint32_t> fresh)
{
    Bytes chosen;
    const auto stride = static_cast<std::size_t>(list.stride);
    const auto time = fresh ? timeOffset(*list.element) : std::nullopt;
    for (const std::size_t index : order) {
        const std::size_t at = start + index * stride;
        if (at + stride > plain.size())
            continue;
        chosen.insert(chosen.end(), plain.begin() + static_cast<std::ptrdiff_t>(at), plain.begin() + static_cast<std::ptrdiff_t>(at + stride));
        for (std::size_t i = 0; time && i < 4; ++i)
            chosen[chosen.size() - stride + *time + i] = static_cast<std::uint8_t>(*fresh >> 8 * i);
    }
    return chosen;
}

/// Lines change places with each other; what stands between them stays. Places at the end that become free go.
Plan lineArrangement(const NodeList &list, std::span<const std::size_t> order, ByteWindow &bytes)
{
    Plan plan;
    for (std::size_t slot = 0; slot < list.nodes.size(); ++slot) {
        const Extents place = list.nodes[slot].place;
        Bytes line;
        if (slot < order.size()) {
            const Extents from = list.nodes[order[slot]].place;
            const View text = bytes.view(from.at, static_cast<std::size_t>(from.size));
            line.assign(text.begin(), text.end());
            const bool isLast = place.end() == bytes.size();
            if (!isLast && (line.empty() || line.back() != '\n'))
                line.push_back('\n'); // it was the last line of the file
        }
        plan.splices.push_back({place.at, place.size, std::move(line)});
    }
    return plan;
}

/// How many characters stand before a place in its line.
std::size_t columnOf(const Node &text, ByteWindow &bytes)
{
    constexpr std::uint64_t LookBack = 1024;
    const std::uint64_t width = text.coding & Utf16 ? 2 : 1;
    Node before = text;
    before.size = std::min(text.at, LookBack * width) / width * width;
    before.at -= before.size;
    const Bytes around = contents(before, bytes);
    return static_cast<std::size_t>(std::find(around.rbegin(), around.rend(), '\n') - around.rbegin());
}

/// A list in hex digits is written anew from the first digit that differs.
Plan hexArrangement(const Tree &tree, const NodeList &list, std::span<const std::size_t> order, ByteWindow &bytes,
                    std::optional<std::uint32_t> fresh)
{
    constexpr std::size_t TextLimit = 4 * 1024 * 1024;
    NodeId group = list.list;
    while (tree.nodes[group].coding & HexText)
        group = tree.nodes[group].parent;
    // The digits are all that is in hex below the group; what is before them (`hex(3):`) belongs to other parts.
    const Node &node = tree.nodes[group];
    const Bytes text = contents(node, bytes, TextLimit);
    const Bytes plain = fromHex(text).bytes;
    const Node &entries = tree.nodes[list.list];
    const std::size_t rows = list.nodes.size() * static_cast<std::size_t>(entries.field->stride);
    constexpr std::size_t VersionSize = 1; // before the entries in every KazaaNet value
    if (plain.size() < VersionSize + rows)
        return {};
    Bytes value(plain.begin(), plain.begin() + VersionSize);
    const Bytes chosen = chosenElements(plain, VersionSize, *entries.field, order, fresh);
    value.insert(value.end(), chosen.begin(), chosen.end());
    value.insert(value.end(), plain.begin() + static_cast<std::ptrdiff_t>(VersionSize + rows), plain.end());
    const bool isUnix = std::find(text.begin(), text.end(), '\r') == text.end() && std::find(text.begin(), text.end(), '\n') != text.end();
    const std::string digits = withBytes(text, value, columnOf(node, bytes), isUnix ? "\n" : "\r\n");
    const View written(reinterpret_cast<const std::uint8_t *>(digits.data()), digits.size());
    return {{{node.at, node.size, node.coding & Utf16 ? toUtf16(written) : Bytes(written.begin(), written.end())}}};
}

} // namespace

Plan arrangement(const Tree &tree, const NodeList &list, std::span<const std::size_t> order, ByteWindow &bytes,
                 std::optional<std::uint32_t> fresh)
{
    const Node &entries = tree.nodes[list.list];
    Plan plan;
    if (entries.field->stride == 0) {
        plan = lineArrangement(list, order, bytes);
    } else if (entries.coding & HexText) {
        plan = hexArrangement(tree, list, order, bytes, fresh);
    } else {
        const std::uint64_t size = list.nodes.size() * entries.field->stride;
        const View plain = bytes.view(entries.at, static_cast<std::size_t>(size));
        Bytes chosen = chosenElements(plain, 0, *entries.field, order, fresh);
        if (tree.format->locate)
            chosen.resize(static_cast<std::size_t>(size)); // the list cannot grow or shrink: what is behind it lies fast
        plan = {{{entries.at, size, std::move(chosen)}}};
    }
    return trimmed(plan, bytes.source());
}

} // namespace ft
