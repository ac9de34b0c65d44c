// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchfile.h"

#include <QHash>

namespace ft {

class Document;

/// The downloads of a batch that somebody is editing: what an order means for them is made in the document, as one entry of
/// its history, and reaches the disk when it is saved. A document that is only looked at is none of them. Documents must
/// outlive it.
class OpenJobs
{
public:
    OpenJobs(const QList<Document *> &documents, const QString &entryText) : m_documents(documents), m_entryText(entryText) {}

    /// The document of that file; null where the change belongs on disk.
    Document *documentOf(const QString &path) const;
    /// The file as the document has it now, with everything that was changed in it.
    static BatchFile look(const Document &document, const BatchOrder &order, const Style &style);
    /// Makes the change, in a document with unsaved changes even where editing was switched off since. False where nothing
    /// changes.
    bool apply(Document &document, const BatchOrder &order, const Style &style);
    /// Takes it back where nothing was changed since.
    bool takeBack(const QString &path);
    void forget() { m_applied.clear(); } ///< what was applied can no longer be taken back from here
    QStringList applied() const { return m_applied.keys(); } ///< paths of documents that can be taken back

private:
    QList<Document *> m_documents;
    QString m_entryText;
    QHash<QString, int> m_applied; ///< index of the history behind the change, by path
};

} // namespace ft
