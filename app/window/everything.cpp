// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everything.h"

#include "session.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ft {

namespace {

constexpr int RestMilliseconds = 500; ///< that what is open was left alone before it is read again

CollectionSource sourceOf(const Document &document)
{
    return {document.path(), document.fileName(), document.sharedBytes(), document.sharedTree(),
            document.findings(), document.codePage(), {}};
}

/// Kinds of files that can name others; the rest of a folder would be opened for nothing.
bool namesFiles(const FolderEntry &entry)
{
    constexpr const char *Kinds[] = {"kazaa.dbb", "kazaa.dat", "sig2dat.link"};
    return std::any_of(std::begin(Kinds), std::end(Kinds), [&entry](const char *kind) { return entry.format == QLatin1StringView(kind); });
}

CollectionSource sourceOf(const FolderEntry &entry)
{
    CollectionSource source{entry.path, entry.path.section(u'/', -1)};
    if (entry.isOpen && entry.format.isEmpty())
        source.plainSize = entry.size;
    return source;
}

} // namespace

Everything::Everything(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Everything::read);
    connect(session, &Session::opened, this, qOverload<Document *>(&Everything::follow));
    connect(session, &Session::listed, this, qOverload<FolderModel *>(&Everything::follow));
    connect(session, &Session::closing, this, [this](QObject *thing) {
        thing->disconnect(this);
        countThings();
    });
}

void Everything::setStyle(const Style &style)
{
    m_model.setStyle(style);
}

void Everything::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (m_isSeen && m_isStale)
        read();
}

void Everything::follow(Document *document)
{
    connect(document, &Document::reread, this, &Everything::change);
    connect(document, &Document::codePageChanged, this, &Everything::change);
    countThings();
}

void Everything::follow(FolderModel *list)
{
    connect(list, &FolderModel::finished, this, &Everything::change);
    countThings();
}

void Everything::countThings()
{
    change();
    qsizetype count = 0;
    for (const QObject *thing : m_session->things())
        count += qobject_cast<const FolderModel *>(thing) ? 2 : 1; // a list is many things
    const bool isWorthwhile = count > 1;
    if (std::exchange(m_isWorthwhile, isWorthwhile) != isWorthwhile)
        Q_EMIT worthwhileChanged(isWorthwhile);
}

void Everything::change()
{
    m_isStale = true;
    if (m_isSeen)
        m_rest.start();
}

void Everything::read()
{
    if (!m_isSeen)
        return;
    m_isStale = false;
    m_model.setSources(sources());
}

/// What is known of files of lists so far.
std::vector<FolderEntry> Everything::listed() const
{
    std::vector<FolderEntry> listed;
    QSet<QString> taken;
    for (const Document *document : m_session->documents())
        taken.insert(document->path());
    for (const QObject *thing : m_session->things()) {
        const auto *list = qobject_cast<const FolderModel *>(thing);
        for (int row = 0; list && row < list->rowCount(); ++row) {
            const FolderEntry &entry = list->entry(row);
            const bool isPlain = entry.format.isEmpty();
            if (entry.isRead && (isPlain || namesFiles(entry)) && !taken.contains(entry.path)) {
                taken.insert(entry.path);
                listed.push_back(entry);
            }
        }
    }
    return listed;
}

QStringList Everything::listedFiles() const
{
    QStringList files;
    for (const FolderEntry &entry : listed())
        files += entry.path;
    return files;
}

/// Documents as they are now, then what else the lists hold.
std::vector<CollectionSource> Everything::sources() const
{
    std::vector<CollectionSource> sources;
    for (const Document *document : m_session->documents())
        sources.push_back(sourceOf(*document));
    for (const FolderEntry &entry : listed())
        sources.push_back(sourceOf(entry));
    return sources;
}

} // namespace ft
