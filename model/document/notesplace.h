// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notesfile.h"

#include "storage/opened.h"
#include "storage/saveresult.h"

namespace ft {

/// Where the notes of a file are kept: NAME.notes.json beside it, or, where nothing may be written there, under the
/// user's own data by path and size. Reads and writes them; never the file itself. A file of another kind that has the
/// name, or one that another program has written to since it was read, is never overwritten.
class NotesPlace
{
public:
    /// `path`: of the file the notes are about; a relative one is no file on disk: nothing is kept then.
    /// `userFolder`: for what cannot be kept beside it; need not exist.
    NotesPlace(const QString &path, const QString &userFolder);

    /// What is kept for a file of `size` bytes; nothing where there is none.
    std::optional<NotesFile> read(quint64 size);

    /// Writes whole or not at all. Keeps nothing where there is nothing to keep and never was.
    SaveResult write(const NotesFile &file);

    bool isPossible() const { return !m_beside.isEmpty(); }
    /// Where they were read from or written to last; before that, where they would be.
    QString path() const { return m_path; }
    bool isBesideFile() const { return m_path == m_beside; }

private:
    QString underUser(quint64 size) const;
    std::optional<NotesFile> take(const QString &path);
    SaveResult clear();
    SaveResult writeTo(const QString &path, const QByteArray &json);

    QString m_file; ///< canonical
    QString m_beside;
    QString m_userFolder;
    QString m_path;
    Opened m_kept; ///< as read or written last; no bytes: nothing yet
    QByteArray m_written; ///< the contents of that
};

} // namespace ft
