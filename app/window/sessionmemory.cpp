// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmemory.h"

#include "documentviews.h"
#include "session.h"
#include "settings.h"

#include <QDir>

namespace ft {

SessionMemory::SessionMemory(Settings &settings, Session *session, DocumentViews *views, QObject *parent)
    : QObject(parent), m_settings(settings), m_session(session), m_views(views)
{
    connect(session, &Session::opened, this, &SessionMemory::place);
    connect(session, &Session::failed, this, [this](const QString &path) { m_awaited.remove(path); });
}

void SessionMemory::keep(const QObject *shown)
{
    QList<RememberedThing> things;
    for (QObject *thing : m_session->things()) {
        RememberedThing one;
        one.isShown = thing == shown;
        one.path = m_session->pathOf(thing);
        if (!QDir::isAbsolutePath(one.path))
            continue;
        if (auto *document = qobject_cast<Document *>(thing)) {
            one.field = document->focus()->spot().path;
            one.offset = document->focus()->spot().extents.at;
            one.page = m_views->pageOf(document);
        }
        things += one;
    }
    m_settings.setSession(things);
}

void SessionMemory::restore()
{
    QStringList paths;
    QString shown;
    for (const RememberedThing &thing : m_settings.session()) {
        m_awaited.insert(thing.path, thing);
        paths += thing.path;
        if (thing.isShown)
            shown = thing.path;
    }
    m_session->reopen(paths, shown.isEmpty() ? paths.value(0) : shown);
}

void SessionMemory::place(Document *document)
{
    const auto found = m_awaited.constFind(document->path());
    if (found == m_awaited.cend())
        return;
    m_views->setFirstPage(document, found->page);
    if (!found->field.isEmpty() || found->offset != 0)
        document->focus()->set(found->field.isEmpty() ? document->spotAt(found->offset)
                                                      : document->spotOf(found->field));
    m_awaited.erase(found);
}

} // namespace ft
