// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "focus.h"

#include <QDateTime>
#include <QString>

namespace ft {

/// Where a note stands, and what became of that.
struct NotePlace {
    Spot spot; ///< of a field, or bytes alone
    bool isRemoved = false; ///< what it stood on has gone: no bytes, where that was; the path is the one it had
    bool isOnField = false; ///< the field was there when the bytes were read last, and these are its bytes
    friend bool operator==(const NotePlace &, const NotePlace &) = default;
};

/// What somebody wrote about a place of a document. Without a text: a bookmark.
struct Note {
    /// A paragraph or two; a longer text is a document of its own.
    static constexpr qsizetype LongestText = 4000;

    quint64 id = 0; ///< within the session, from 1
    NotePlace place;
    QString text; ///< one paragraph of plain text
    QDateTime made; ///< UTC
    bool isUncertain = false; ///< the file was another one since: what stands at the place may not be what was meant
};

} // namespace ft
