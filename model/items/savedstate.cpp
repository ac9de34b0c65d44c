// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedstate.h"

#include "schema/reader.h"

#include <algorithm>

namespace ft {

bool SavedState::differs(Extents range) const
{
    if (isSame())
        return false;
    const std::vector<Extents> changed = m_document->changedPlaces(range);
    return std::any_of(changed.begin(), changed.end(), [range](const Extents &place) {
        // What was removed is a place without bytes: at an edge it was beside the range.
        return place.end() > range.at && place.at < range.end() && (place.size > 0 || place.at > range.at);
    });
}

std::optional<QString> SavedState::value(const QString &path, const Style &style) const
{
    if (isSame())
        return std::nullopt;
    const ByteSource &saved = m_document->savedBytes();
    if (!m_tree)
        m_tree = std::make_shared<const Tree>(readAgain(m_document->tree(), saved));
    ByteWindow window(saved);
    std::optional<QString> text;
    visitField(*m_tree, path.toStdString(), window,
               [&](const Tree &tree, NodeId node) { text = display(tree, node, window, style); });
    return text;
}

} // namespace ft
