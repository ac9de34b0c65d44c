// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "storage/interrupted.h"
#include "storage/writer.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace ft {

/// Writes documents to their files, beside the GUI thread. While one is written it cannot be changed.
class Saves : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for writes under way: a write is never given up midway.
    ~Saves() override;

    void setOptions(const SaveOptions &options) { m_options = options; } ///< for writes from now on
    /// Writes what was changed. The first time in a session the document's file is backed up. Documents without changes
    /// are left alone; finished() comes for them too.
    void save(Document *document);
    /// Writes a copy to another place, and takes the place of what is there. The document stays what it is.
    void saveCopy(Document *document, const QString &path);
    /// Makes the document's file what it was when `backup` was made; that is a write with a backup of its own.
    void restore(Document *document, const QString &backup);
    /// Finishes or undoes a write of the document's file that was interrupted.
    void settle(Document *document, Way way);
    /// The same for a write that stopped on the way here, of a document that still holds what should have been written.
    /// finished() follows a write that was finished, putBack() one that was undone: the document keeps its changes.
    void settleOwn(Document *document, Way way);
    bool isBusy(const Document *document) const { return m_busy.contains(document); }
    /// The document is about to go: waits until it is written.
    void forget(const Document *document);

Q_SIGNALS:
    void begun(ft::Document *document);
    /// The document's saved state is what lies on disk now, unless the file is unchanged.
    void finished(ft::Document *document, const ft::SaveResult &result);
    void replaced(ft::Document *document, const ft::SaveResult &result); ///< restored or settled: to be read again
    void putBack(ft::Document *document, const ft::SaveResult &result); ///< its file is what it was before the write
    void copied(const QString &path, const ft::SaveResult &result);

private:
    struct Written {
        SaveResult result;
        Opened file; ///< opened again; without bytes where that failed
    };

    /// Runs `work` beside the GUI thread and hands its result to `take`.
    template <typename Result> void run(std::function<Result()> work, std::function<void(const Result &)> take);
    void replace(Document *document, std::function<SaveResult()> work);
    void begin(Document *document);
    void take(Document *document, const Written &written, bool wasEditable);

    SaveOptions optionsFor(const Document *document) const;

    SaveOptions m_options{.backup = true};
    QThreadPool m_pool;
    QSet<const Document *> m_busy;
    QHash<const Document *, QString> m_backups; ///< made in this session
};

} // namespace ft
