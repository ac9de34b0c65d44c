// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/collectionmodel.h"
#include "items/foldersummary.h"

#include <QObject>
#include <QTimer>

namespace ft {

class Document;
class FolderModel;
class Session;

/// Everything that is open, as one collection. There is one while more is open than a single document; it is read when
/// it is looked at, and again when what is open has changed and was left alone for a moment.
class Everything : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit Everything(Session *session, QObject *parent = nullptr);

    CollectionModel *model() { return &m_model; }
    void setStyle(const Style &style);
    void setSeen(bool isSeen);
    /// Files of open lists that could name others or be named, those left out that are open themselves.
    QStringList listedFiles() const;

Q_SIGNALS:
    void worthwhileChanged(bool isWorthwhile); ///< there is more than one thing to look through, or no longer

private:
    void follow(Document *document);
    void follow(FolderModel *list);
    void change();
    void read();
    void countThings();
    std::vector<FolderEntry> listed() const;
    std::vector<CollectionSource> sources() const;

    Session *m_session;
    CollectionModel m_model;
    bool m_isWorthwhile = false;
    bool m_isSeen = false;
    bool m_isStale = true;
    QTimer m_rest;
};

} // namespace ft
