// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer.h"

#include "document/document.h"
#include "items/foldermodel.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace ft {

/// What is open: documents and lists of files, of folders or of archives. Owns them. Files are opened by a worker, in
/// the order asked for.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    void setStyle(const Style &style); ///< code page and zone that documents begin with
    /// More files at once than this become one list instead of as many documents.
    void setDocumentsAtOnce(int most) { m_documentsAtOnce = most; }
    void open(const Offer &offer);
    /// Opens files and folders that were open before, in this order. Only the one at `shown` is looked at.
    void reopen(const QStringList &paths, const QString &shown);
    void openBeside(const QString &path); ///< a file, without asking to look at it
    void close(QObject *thing);
    /// Files that were written by somebody else: lists look at theirs anew; documents without changes are opened anew.
    void readAgain(const QStringList &paths);

    /// Absolute path on disk of a document or a list; empty, or another text, where there is none.
    QString pathOf(const QObject *thing) const;
    const QList<QObject *> &things() const { return m_things; } ///< documents and folder models, as they were opened
    QList<Document *> documents() const;
    int waiting() const { return m_waiting; } ///< files that the worker has not got to yet, or is at
    void cancel(); ///< forgets those that wait

Q_SIGNALS:
    void opened(ft::Document *document);
    void listed(ft::FolderModel *list, const QString &name, const QString &path);
    void shown(QObject *thing); ///< should be looked at: the first of what was asked for, whether new or open before
    void closing(QObject *thing); ///< last chance to let go of it
    void failed(const QString &path, const QString &why);
    void waitingChanged(int waiting);

private:
    void openFile(const QString &path, bool show);
    void openLink(const QByteArray &link);
    void list(const QStringList &paths, const QString &name, bool show = true);
    void take(Opened opened, bool show);
    bool showIfOpen(const QString &path);

    Style m_style;
    qsizetype m_documentsAtOnce = 16;
    QList<QObject *> m_things;
    QHash<QString, QObject *> m_byPath;
    int m_waiting = 0;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace ft
