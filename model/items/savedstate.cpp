// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedstate.h"

#include "schema/reader.h"

#include <algorithm>

namespace ft {

SavedState::SavedState(const Document &document) : m_document(&document), m_changed(placesAfter(document.changes()))
{
}

bool SavedState::differs(Extents range) const
{
    const auto near = std::partition_point(m_changed.begin(), m_changed.end(),
                                           [range](const Extents &place) { return place.end() < range.at; });
    for (auto place = near; place != m_changed.end() && place->at < range.end(); ++place) {
        // What was removed is a place without bytes: at an edge it was beside the range.
        if (place->end() > range.at && (place->size > 0 || place->at > range.at))
            return true;
    }
    return false;
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
