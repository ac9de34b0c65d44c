// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"

#include <QFutureWatcher>

#include <functional>

namespace ft {

/// Work on a thread of its own that hands over what it finds, in one portion or many. Portions arrive in the thread
/// that this lives in, and none of work that was cancelled or replaced. Who destroys it waits for the work to notice.
template <typename Portion>
class BackgroundWork
{
public:
    /// `take` gets each portion; `ended` comes behind the last one, also where the work was cancelled, but not where it
    /// was replaced.
    explicit BackgroundWork(std::function<void(const Portion &)> take, const std::function<void()> &ended = {})
    {
        m_pool.setMaxThreadCount(1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, &m_watcher,
                         [this, take = std::move(take)](int begin, int end) {
                             for (int i = begin; i < end; ++i)
                                 take(m_watcher.resultAt(i));
                         });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this, ended] {
            m_isRunning = false;
            if (ended)
                ended();
        });
    }
    ~BackgroundWork()
    {
        m_watcher.cancel();
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BackgroundWork)

    /// Runs `work(QPromise<Portion> &)`, in the place of what is going on.
    template <typename Work>
    void start(Work work)
    {
        m_watcher.cancel();
        m_isRunning = true;
        m_watcher.setFuture(startIn<Portion>(m_pool, std::move(work)));
    }
    void cancel() { m_watcher.cancel(); }
    /// Until everything has been taken over: the thread itself may be done a little earlier.
    bool isRunning() const { return m_isRunning; }

private:
    bool m_isRunning = false;
    QFutureWatcher<Portion> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
