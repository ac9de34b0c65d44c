// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace ft {

/// Starts `work(QPromise<Result> &)` on a thread of `pool`. It should look at QPromise::isCanceled() often: who
/// destroys the pool waits for it. Its results and progress arrive through the future, best by a QFutureWatcher.
template <typename Result, typename Work> QFuture<Result> startIn(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    QFuture<Result> future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        if (!promise->isCanceled())
            work(*promise);
        promise->finish();
    });
    return future;
}

} // namespace ft
