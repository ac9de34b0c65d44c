// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rememberedthing.h"

#include <QHash>
#include <QObject>

namespace ft {

class Document;
class DocumentViews;
class Session;
class Settings;

/// Keeps what is open and where one looks, from the end of one session to the start of the next. Only files and
/// folders: what came from the clipboard is gone.
class SessionMemory : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SessionMemory(Settings &settings, Session *session, DocumentViews *views, QObject *parent = nullptr);

    void keep(const QObject *shown); ///< null: nothing is shown
    void restore();

private:
    void place(Document *document);

    Settings &m_settings;
    Session *m_session;
    DocumentViews *m_views;
    QHash<QString, RememberedThing> m_awaited; ///< by path; being opened
};

} // namespace ft
