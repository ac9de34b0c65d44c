// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace ft {

/// What of a document differs from its saved bytes, as it is now. A value; made anew when the document was read again.
class SavedState
{
public:
    SavedState() = default;
    explicit SavedState(const Document &document) : m_document(&document) {}

    /// By the history: bytes that were typed back are found by differs() alone.
    bool isSame() const { return !m_document || !m_document->isModified(); }
    /// Whether bytes of that range were changed or inserted, or taken away from within it.
    bool differs(Extents range) const;
    /// What the field with that path holds in the saved bytes; nothing where it is not in them.
    std::optional<QString> value(const QString &path, const Style &style) const;

private:
    const Document *m_document = nullptr;
    mutable std::shared_ptr<const Tree> m_tree; ///< of the saved bytes; null: nobody has asked yet
};

} // namespace ft
