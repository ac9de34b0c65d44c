// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "storage/archivepath.h"

#include <QDir>
#include <QFileInfo>

namespace ft {

Session::Session(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // in order, and old media do not like two readers
}

Session::~Session()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void Session::setStyle(const Style &style)
{
    m_style = style;
    for (QObject *thing : std::as_const(m_things)) {
        if (auto *list = qobject_cast<FolderModel *>(thing))
            list->setStyle(style);
    }
}

void Session::open(const Offer &offer)
{
    for (const QString &folder : offer.folders) {
        const QString name = QDir(folder).dirName();
        list({folder}, name.isEmpty() ? folder : name);
    }
    if (offer.files.size() > m_documentsAtOnce) {
        list(offer.files, tr("%n file(s)", nullptr, static_cast<int>(offer.files.size())));
    } else {
        for (const QString &file : offer.files)
            openFile(file, offer.folders.isEmpty() && file == offer.files.constFirst());
    }
    if (!offer.link.isEmpty())
        openLink(offer.link);
}

void Session::openBeside(const QString &path)
{
    if (!m_byPath.contains(path))
        openFile(path, false);
}

void Session::reopen(const QStringList &paths, const QString &shown)
{
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            list({path}, QDir(path).dirName(), path == shown);
        else
            openFile(path, path == shown);
    }
}

QString Session::pathOf(const QObject *thing) const
{
    if (const auto *document = qobject_cast<const Document *>(thing))
        return document->path();
    return m_byPath.key(const_cast<QObject *>(thing));
}

void Session::openFile(const QString &path, bool show)
{
    if (showIfOpen(path))
        return;
    Q_EMIT waitingChanged(++m_waiting);
    m_pool.start([this, path, show, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        auto opened = std::make_shared<Opened>(ft::open(path));
        const bool isArchive = opened->bytes && !archiveIn(*opened).empty();
        QMetaObject::invokeMethod(this, [this, opened, isArchive, show, stop] {
            if (stop.stop_requested())
                return;
            Q_EMIT waitingChanged(--m_waiting);
            if (isArchive)
                list({opened->path}, opened->path.section(u'/', -1), show);
            else
                take(std::move(*opened), show);
        });
    });
}

void Session::openLink(const QByteArray &link)
{
    take(openText(tr("Link"), link), true);
}

void Session::list(const QStringList &paths, const QString &name, bool show)
{
    const QString path = paths.size() == 1 ? paths.constFirst() : QString();
    if (showIfOpen(path))
        return;
    auto *model = new FolderModel(this);
    model->setStyle(m_style);
    m_things += model;
    if (!path.isEmpty())
        m_byPath.insert(path, model);
    Q_EMIT listed(model, name, path);
    model->setPaths(paths);
    if (show)
        Q_EMIT shown(model);
}

void Session::take(Opened opened, bool show)
{
    if (opened.error != OpenError::None) {
        Q_EMIT failed(opened.path, opened.reason);
        return;
    }
    if (showIfOpen(opened.path)) // asked for twice before the first was open
        return;
    const bool isFile = QFileInfo(opened.path).isAbsolute();
    auto *document = new Document(std::move(opened), this);
    document->setCodePage(m_style.codePage);
    m_things += document;
    if (isFile)
        m_byPath.insert(document->path(), document);
    Q_EMIT this->opened(document);
    if (show)
        Q_EMIT shown(document);
}

bool Session::showIfOpen(const QString &path)
{
    QObject *thing = m_byPath.value(path);
    if (thing)
        Q_EMIT shown(thing);
    return thing != nullptr;
}

void Session::close(QObject *thing)
{
    if (!m_things.removeOne(thing))
        return;
    m_byPath.removeIf([thing](auto entry) { return entry.value() == thing; });
    Q_EMIT closing(thing);
    thing->deleteLater();
}

void Session::readAgain(const QStringList &paths)
{
    const QList<QObject *> things = m_things;
    for (QObject *thing : things) {
        if (auto *list = qobject_cast<FolderModel *>(thing)) {
            list->readAgain();
        } else if (auto *document = qobject_cast<Document *>(thing); paths.contains(document->path()) && !document->isModified()) {
            const QString path = document->path();
            close(document);
            openFile(path, false);
        }
    }
}

QList<Document *> Session::documents() const
{
    QList<Document *> documents;
    for (QObject *thing : m_things) {
        if (auto *document = qobject_cast<Document *>(thing))
            documents.append(document);
    }
    return documents;
}

void Session::cancel()
{
    m_stop.request_stop();
    m_stop = {};
    m_waiting = 0;
    Q_EMIT waitingChanged(0);
}

} // namespace ft
