// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collection.h"

#include <algorithm>

namespace ft {

Collection::Collection(std::vector<CollectionPart> parts, const std::vector<MentionKeys> &keys) : m_parts(std::move(parts))
{
    std::vector<std::uint32_t> ends;
    for (CollectionPart &part : m_parts) {
        part.firstRow = m_rows;
        m_rows += part.rows();
        ends.push_back(static_cast<std::uint32_t>(m_rows));
    }
    m_same = sameContent(keys, ends);
    for (const std::uint32_t copies : m_same.copies) {
        m_contents += copies > 0;
        m_repeated += copies > 1;
    }
}

Collection::Place Collection::place(int row) const
{
    const auto behind = std::upper_bound(m_parts.begin(), m_parts.end(), row,
                                         [](int wanted, const CollectionPart &part) { return wanted < part.firstRow; });
    const auto part = static_cast<std::size_t>(behind - m_parts.begin()) - 1;
    const auto within = static_cast<std::size_t>(row - m_parts[part].firstRow);
    const CollectionPart &held = m_parts[part];
    if (within < held.slots.size())
        return {part, static_cast<int>(held.slots[within]), nullptr};
    return {part, -1, &held.files[within - held.slots.size()]};
}

std::string Collection::fieldPath(int row) const
{
    const Place at = place(row);
    if (at.file)
        return at.file->path;
    return m_parts[at.part].records->path + '[' + std::to_string(at.slot) + ']';
}

} // namespace ft
