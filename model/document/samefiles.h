// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include "evidence/joined.h"

#include <QBasicTimer>
#include <QThreadPool>

#include <list>

namespace ft {

/// Which of the documents that are open speak of the same file: a download, the record of a database, a link, the file
/// itself. Reads them in the background, anew when they change, and remembers two numbers for each file they name.
class SameFiles : public QObject
{
    Q_OBJECT

public:
    /// More than anyone looks through; a database can hold the same file many times.
    static constexpr std::size_t PlacesAtMost = 20;

    explicit SameFiles(QObject *parent = nullptr);
    ~SameFiles() override; ///< stops reading, and waits for it the time of one record

    void add(Document *document); ///< which lives until remove()
    void remove(Document *document);
    QList<Document *> documents() const; ///< in the order they were added
    bool isReading() const; ///< others() may grow

    struct Place {
        Document *document;
        QString path; ///< of the record or link; empty: the document is the file, or the job of its download
        Sameness sameness;
    };
    /// Where else the file that `mention` in `document` means is spoken of: other documents before its own, the same hash
    /// before the same size and name. At most PlacesAtMost.
    QList<Place> others(const Document *document, const Mention &mention) const;

Q_SIGNALS:
    void changed(); ///< a document was read, or went away

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// What one document speaks of.
    struct Known {
        std::shared_ptr<const MentionIndex> index;
        std::optional<Mention> file; ///< a complete file speaks of itself
    };
    struct Entry {
        Document *document = nullptr;
        bool isStale = true; ///< it changed since it was read
        std::stop_source stop;
        quint64 serial = 0; ///< of the latest reading; 0: none goes on
        Known known;
    };

    void read(Entry &entry);
    void take(quint64 serial, const Known &known);
    static void collect(const Entry &entry, const Mention &wanted, bool isOwn, QList<Place> &places);

    std::list<Entry> m_entries;
    quint64 m_serial = 0;
    QBasicTimer m_timer; ///< runs while some are stale, so that an edit a second is not a reading a second
    QThreadPool m_pool;
};

} // namespace ft
