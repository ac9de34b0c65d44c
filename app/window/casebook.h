// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/journal.h"
#include "document/notes.h"

#include <QHash>
#include <QPointer>

class QDialog;

namespace ft {

/// What is written down about the documents that are open: notes by the person, the journal by the program.
class Casebook : public QObject
{
    Q_OBJECT

public:
    explicit Casebook(QWidget *window);

    void add(Document *document); ///< which lives until remove()
    void remove(Document *document);

    Notes *notes(const Document *document) const { return m_pages.value(document).notes; }
    const Journal *journal(const Document *document) const { return m_pages.value(document).journal; }
    /// In a window of its own, which stays open beside the work.
    void showJournal(const Document *document);

private:
    struct Pages {
        Notes *notes = nullptr;
        Journal *journal = nullptr;
        QPointer<QDialog> window; ///< of the journal, while that is open
    };

    QWidget *m_window;
    QHash<const Document *, Pages> m_pages;
};

} // namespace ft
