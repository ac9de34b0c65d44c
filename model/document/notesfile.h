// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace ft {

/// What a file of notes holds: JSON that a person can read and other programs can write.
struct NotesFile {
    /// Enough for a note on every record that anyone looks at; more is taken for something else.
    static constexpr qsizetype MostNotes = 10'000;
    static constexpr qsizetype LargestFile = 16 * 1024 * 1024; ///< bytes

    QString about; ///< name of the file that the notes are about
    quint64 size = 0; ///< of that file
    QByteArray tail; ///< tailDigest() of that file; empty: not written down
    QList<Note> notes; ///< their places are those in a file of that size; no ids
};

/// As UTF-8 JSON that notesIn() reads again.
QByteArray notesJson(const NotesFile &file);

/// Nothing where these are no notes. What is wrong with a single note drops that note alone: places outside of the
/// file, times that are none; texts are cut to what a note may have.
std::optional<NotesFile> notesIn(const QByteArray &json);

/// One paragraph of plain text, not longer than a note may have.
QString noteText(const QString &text);

} // namespace ft
