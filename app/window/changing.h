// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "saves.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QUndoGroup>

#include <functional>

namespace ft {

class Actions;
class MessageStrip;

/// Changing and saving of documents, as the menus ask for it: whether the document shown may be changed, its history,
/// writing it to its file, and what is done with unsaved changes when it should close.
class Changing : public QObject
{
    Q_OBJECT

public:
    /// Connects the actions it is about. Both outlive it; `window` owns it.
    Changing(const Actions &actions, QWidget *window);
    ~Changing() override;

    void add(Document *document);
    void setCopyFolder(const QString &folder) { m_copyFolder = folder; } ///< where copies are proposed; empty: beside the file
    void setDocument(Document *document); ///< the one that is shown; null: none
    void forget(Document *document);

    void setSaveOptions(const SaveOptions &options) { m_saves.setOptions(options); }
    bool hasUnsaved(const QList<Document *> &documents) const; ///< or what is being written right now
    bool isBusy(const Document *document) const { return m_saves.isBusy(document); } ///< being written right now
    /// Calls `then` as soon as nothing unsaved is lost by closing these: at once, or when the person has saved or given
    /// up the changes. Never, if they stay.
    void leave(const QList<Document *> &documents, std::function<void()> then);

    /// What `from` gives away must be on disk there before it goes here: `into` is saved first, where it has changes.
    void saveFirst(const Document *from, Document *into) { m_first[from].insert(into); }

    /// Makes the file of the document shown what it was when that backup was made.
    void restore(const QString &backup);

Q_SIGNALS:
    void asked(QWidget *strip); ///< about a file; belongs where messages are shown, deletes itself
    void done(const QString &text); ///< something went well
    void failed(const QString &text); ///< plain text: what went wrong and what can be done
    void changedOnDisk(ft::Document *document); ///< its file was written by another way: read it again

private:
    void connectActions();
    void save();
    void saveCopy(Document *document);
    void saveAll(const QList<Document *> &documents, std::function<void()> then);
    QList<Document *> unsavedBefore(const QList<Document *> &documents) const;
    void take(Document *document, const SaveResult &result);
    MessageStrip *stripFor(Document *document); ///< goes when the document does
    /// False where no write of its file was interrupted.
    bool askAboutInterruption(Document *document);
    void askAboutFailure(Document *document, const SaveResult &result);
    void tellEnd(const QString &outcome); ///< of the write begun last, to who looks elsewhere meanwhile
    void show(const AppliedPlan &step, Document *document);
    void update();

    const Actions &m_actions;
    QWidget *m_window;
    QPointer<Document> m_document;
    QUndoGroup m_histories;
    Saves m_saves;
    QElapsedTimer m_sinceWrite;
    QString m_copyFolder;
    QSet<Document *> m_awaited; ///< being saved before `m_then`
    std::function<void()> m_then;
    QHash<const Document *, QSet<Document *>> m_first; ///< those to be saved before a document
};

} // namespace ft
