// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notesplace.h"

#include "schema/plan.h"

#include <QObject>

#include <map>

namespace ft {

class Document;
struct AppliedPlan;

/// Bookmarks and notes of a document. They move with edits, undo and redo bring each back to the very place it had.
/// Kept beside the file and never inside; written when somebody adds, changes or removes one, and with the file when
/// that is saved, so that they stay about its bytes. Opening a file writes nothing.
class Notes : public QObject
{
    Q_OBJECT

public:
    /// Reads what is kept. `document` outlives the notes. `userFolder`: see NotesPlace.
    Notes(Document *document, const QString &userFolder, QObject *parent = nullptr);

    Document *document() const { return m_document; }
    const QList<Note> &all() const { return m_notes; } ///< in the order of their places
    const Note *find(quint64 id) const; ///< null: there is none (any more). Valid until changed()
    /// Those about any of these bytes, or that stand at an empty place within; for views that mark them.
    QList<Note> at(const Extents &extents) const;
    /// The one at this very place; null where there is none.
    const Note *at(const Spot &spot) const;

    /// What a note says where there is room for a line: "Note: ask Ann about it", "Bookmark".
    static QString line(const Note &note);
    /// Where to look for a note: its field if that is still there, else its bytes as far as there are any.
    Spot spotOf(const Note &note) const;

    /// Returns its id; 0 where there are as many as there can be.
    quint64 add(const Spot &spot, const QString &text);
    void setText(quint64 id, const QString &text);
    void remove(quint64 id);
    void putBack(const Note &note); ///< that was removed, with its id

    bool isKept() const { return m_kept.isPossible(); } ///< false: these bytes have no file, and the notes go with them
    bool isBesideFile() const { return m_kept.isBesideFile(); }
    QString keptAt() const { return m_kept.path(); }
    bool isUncertain() const; ///< some were written for other contents of the file
    QString failure() const { return m_failure; } ///< why they could not be written, as a sentence; empty: all is well

Q_SIGNALS:
    void changed(); ///< notes or their places, or how they are kept
    void added(quint64 id);

private:
    /// A note and the places it had at steps of the history that its place now does not lead back to.
    using Trail = std::map<int, NotePlace>;

    void read();
    void write();
    void sort();
    void shift(quint64 at, quint64 removed, quint64 inserted);
    void settle();
    void step(const AppliedPlan &applied);
    void joinSteps(int index);
    NotePlace settled(NotePlace place) const;
    const Plan &wayBack(int step) const;
    NotePlace savedPlace(const Note &note) const;

    Document *m_document;
    NotesPlace m_kept;
    QList<Note> m_notes;
    QHash<quint64, Trail> m_trails; ///< by id
    QHash<quint64, NotePlace> m_before; ///< by id, while a step is taken: the places before it
    const void *m_savedBytes; ///< those of the document, to tell when it was saved
    QHash<quint64, NotePlace> m_beforeTyping; ///< by id: the places before the entry that a step may yet join
    int m_index; ///< of the history, counted along
    int m_lastDone = -1; ///< index of the history when something was done last, until it is known how that was entered
    quint64 m_lastId = 0;
    QString m_failure;
};

} // namespace ft
