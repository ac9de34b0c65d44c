// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedslot.h"

#include "schema/plan.h"
#include "schema/reader.h"
#include "schema/value.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t LengthAt = 4; ///< in the slot, behind the label
constexpr std::uint64_t RecordAt = 8;

Tree slotWithLength(const Tree &tree, NodeId list, std::uint64_t row, const ByteSource &source, std::uint64_t slot,
                    std::uint64_t length)
{
    Bytes number;
    for (int shift = 0; shift < 32; shift += 8)
        number.push_back(static_cast<std::uint8_t>(length >> shift));
    const Changed changed(source, {{Splice{slot + LengthAt, number.size(), number}}});
    ByteWindow bytes(changed);
    Tree read;
    readRow(tree, list, row, bytes, read);
    return read;
}

/// Where the last tag ends, behind the length; nothing where the tags are not all there.
std::optional<std::uint64_t> usedLength(const Tree &slot)
{
    const NodeId tags = child(slot, 0, "tags");
    if (tags == NoNode)
        return std::nullopt;
    return slot.nodes[tags].at + slot.nodes[tags].size - slot.nodes[0].at - RecordAt;
}

bool isText(const Value &value)
{
    return !value.bytes.empty() && std::all_of(value.bytes.begin(), value.bytes.end(), [](std::uint8_t c) { return c >= ' '; });
}

/// `C:\Music`, `\\server\share`
bool isWindowsFolder(const Bytes &text)
{
    const auto letter = [&text](std::size_t i) { return i < text.size() ? text[i] : std::uint8_t{0}; };
    const bool isDrive = ((letter(0) | 0x20) >= 'a' && (letter(0) | 0x20) <= 'z') && letter(1) == ':' && letter(2) == '\\';
    return isDrive || (letter(0) == '\\' && letter(1) == '\\');
}

bool isConvincing(const Tree &slot, ByteWindow &bytes)
{
    const bool isSound = std::all_of(slot.findings.begin(), slot.findings.end(),
                                     [](const Finding &finding) { return finding.severity == Severity::Note; });
    const NodeId name = child(slot, 0, "name");
    const NodeId folder = child(slot, 0, "folder");
    if (!isSound || name == NoNode || folder == NoNode || child(slot, 0, "tags") == NoNode)
        return false;
    const Value path = decode(slot, folder, bytes);
    return isText(decode(slot, name, bytes)) && isText(path) && isWindowsFolder(path.bytes);
}

} // namespace

std::optional<Tree> freedRecord(const Tree &tree, NodeId list, std::uint64_t row, const ByteSource &source)
{
    const Node &slots = tree.nodes[list];
    const std::uint64_t stride = slots.field->stride;
    const std::uint64_t at = slots.at + row * stride;
    if (stride <= RecordAt || !source.size() || at + stride > source.size())
        return std::nullopt;
    ByteWindow bytes(source);
    const View head = bytes.view(at, RecordAt + 1);
    const bool isFree = head.size() > RecordAt && std::all_of(head.begin() + LengthAt, head.begin() + RecordAt, [](std::uint8_t c) { return c == 0; });
    if (!isFree || head[RecordAt] == 0)
        return std::nullopt; // nothing lies where a name would begin: nearly all free slots end here
    const auto used = usedLength(slotWithLength(tree, list, row, source, at, stride - RecordAt));
    if (!used || *used == 0)
        return std::nullopt;
    Tree found = slotWithLength(tree, list, row, source, at, *used);
    return isConvincing(found, bytes) ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace ft
