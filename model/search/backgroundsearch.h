// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldersearch.h"

#include <QElapsedTimer>
#include <QObject>

#include <thread>

namespace ft {

/// A folder search in a thread of its own, one at a time. Signals come from the thread that this object lives in, and
/// never from a search that was cancelled or replaced.
class BackgroundSearch : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundSearch(QObject *parent = nullptr) : QObject(parent) {}
    ~BackgroundSearch() override; ///< cancels and waits for it, a window of a file or a batch of leaves at most

    /// Ends the search that is going on, if there is one.
    void start(const QString &folder, const WantedFile &wanted, const FileAccess &files = FileAccess::disk());
    /// What was found until now was told; finished() follows at once, with that.
    void cancel();
    bool isRunning() const { return m_running; }
    /// Milliseconds since the start; of the whole search once it is over.
    qint64 elapsed() const { return m_running ? m_clock.elapsed() : m_took; }

Q_SIGNALS:
    void found(const ft::FileMatch &match);
    void progressed(const ft::SearchProgress &progress); ///< at most some times a second, and at every new step
    void finished(const ft::SearchResult &result);

private:
    void finish(const SearchResult &result);

    quint64 m_serial = 0; ///< of the latest search: what others still have to say is dropped
    bool m_running = false;
    SearchResult m_known; ///< what was told so far
    QElapsedTimer m_clock;
    qint64 m_took = 0;
    std::jthread m_thread; ///< last, so that it is joined while all else is there
};

} // namespace ft
