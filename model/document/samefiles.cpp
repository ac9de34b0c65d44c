// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samefiles.h"

#include "hashsubject.h"

#include <QTimerEvent>

#include <algorithm>

namespace ft {

namespace {

constexpr int RestMilliseconds = 500; ///< that a document was left alone before it is read again

/// A complete file: its name, its size, and its hash, of which nothing but the windows is read.
std::optional<Mention> hashed(HashSubject subject, const std::stop_token &stop)
{
    const UuHashResult result = uuHash(*subject.source, {stop, {}});
    if (result.end == HashEnd::Done)
        subject.mention.hash = result.hash;
    return subject.mention;
}

} // namespace

SameFiles::SameFiles(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1); // old media do not like two readers
}

SameFiles::~SameFiles()
{
    for (Entry &entry : m_entries)
        entry.stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void SameFiles::add(Document *document)
{
    Entry &entry = m_entries.emplace_back();
    entry.document = document;
    connect(document, &Document::reread, this, [this, &entry] {
        entry.isStale = true;
        m_timer.start(RestMilliseconds, this);
    });
    read(entry);
}

void SameFiles::remove(Document *document)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [document](const Entry &one) { return one.document == document; });
    if (entry == m_entries.end())
        return;
    disconnect(document, nullptr, this, nullptr);
    entry->stop.request_stop();
    m_entries.erase(entry);
    Q_EMIT changed();
}

QList<Document *> SameFiles::documents() const
{
    QList<Document *> documents;
    for (const Entry &entry : m_entries)
        documents += entry.document;
    return documents;
}

bool SameFiles::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.isStale || entry.serial != 0; });
}

QList<SameFiles::Place> SameFiles::others(const Document *document, const Mention &mention) const
{
    const auto own = std::find_if(m_entries.begin(), m_entries.end(),
                                  [document](const Entry &entry) { return entry.document == document; });
    Mention wanted = mention;
    if (!wanted.hash && own != m_entries.end() && own->known.file)
        wanted.hash = own->known.file->hash;
    QList<Place> places;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry != own)
            collect(*entry, wanted, false, places);
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.sameness < b.sameness; });
    if (own != m_entries.end())
        collect(*own, wanted, true, places);
    return places.mid(0, PlacesAtMost);
}

void SameFiles::collect(const Entry &entry, const Mention &wanted, bool isOwn, QList<Place> &places)
{
    if (entry.known.file && !isOwn) {
        if (const auto same = sameness(wanted, *entry.known.file))
            places.append({entry.document, {}, *same});
    }
    if (!entry.known.index)
        return;
    ByteWindow bytes(entry.document->bytes());
    for (const MentionIndex::Match &match : entry.known.index->find(wanted, bytes, PlacesAtMost + 1)) {
        if (!isOwn || match.mention.path != wanted.path)
            places.append({entry.document, QString::fromStdString(match.mention.path), match.sameness});
    }
}

void SameFiles::read(Entry &entry)
{
    entry.stop.request_stop();
    entry.stop = {};
    entry.isStale = false;
    entry.serial = ++m_serial;
    const HashSubject subject = hashSubject(*entry.document);
    m_pool.start([this, serial = entry.serial, stop = entry.stop.get_token(), subject, tree = entry.document->sharedTree(),
                  bytes = entry.document->opened().bytes] {
        Known known;
        if (subject.kind == HashSubject::File)
            known.file = hashed(subject, stop);
        else
            known.index = std::make_shared<MentionIndex>(tree, *bytes, stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(this, [this, serial, known] { take(serial, known); }, Qt::QueuedConnection);
    });
}

void SameFiles::take(quint64 serial, const Known &known)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [serial](const Entry &one) { return one.serial == serial; });
    if (entry == m_entries.end())
        return;
    entry->serial = 0;
    entry->known = known;
    Q_EMIT changed();
}

void SameFiles::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_timer.stop();
    for (Entry &entry : m_entries) {
        if (entry.isStale)
            read(entry);
    }
}

} // namespace ft
