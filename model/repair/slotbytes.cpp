// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slots.h"

#include <algorithm>

namespace ft {

Slots::Slots(const Examined &file) : m_file(file)
{
    const NodeId list = find(file.tree, "records");
    if (list == NoNode || file.tree.nodes[list].field->stride == 0)
        return;
    m_element = file.tree.nodes[list].field->element;
    m_at = file.tree.nodes[list].at;
    m_stride = file.tree.nodes[list].field->stride;
    m_count = rowCount(file.tree, list);
}

Tree Slots::read(const ByteSource &source) const
{
    return readPart(*m_file.format, *m_element, {0, m_stride}, source);
}

bool Slots::isSound(const Bytes &slot) const
{
    const MemorySource source(slot);
    const Tree tree = read(source);
    return std::all_of(tree.findings.begin(), tree.findings.end(),
                       [](const Finding &each) { return each.severity == Severity::Note; });
}

std::optional<std::uint64_t> Slots::rightLength(const Bytes &slot) const
{
    const MemorySource source(withLength(slot, slot.size() - HeadSize));
    const Tree tree = read(source);
    const NodeId tags = find(tree, "tags");
    if (tags == NoNode)
        return std::nullopt;
    const std::uint64_t length = tree.nodes[tags].at + tree.nodes[tags].size - HeadSize;
    return isSound(withLength(slot, length)) ? std::optional(length) : std::nullopt;
}

bool hasLabel(View slot)
{
    return slot.size() >= SlotLabel.size() && std::equal(SlotLabel.begin(), SlotLabel.end(), slot.begin());
}

bool isZero(View bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

std::uint64_t lengthIn(View slot)
{
    std::uint64_t length = 0;
    for (std::size_t i = 4; i-- > 0;)
        length = length << 8 | slot[Slots::LengthAt + i];
    return length;
}

Bytes withLength(Bytes slot, std::uint64_t length)
{
    const Bytes number = little(length);
    std::copy(number.begin(), number.end(), slot.begin() + Slots::LengthAt);
    return slot;
}

} // namespace ft
