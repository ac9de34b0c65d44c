// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banlistreading.h"

#include "background.h"

namespace ft {

BanListReading::BanListReading(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_path, m_watcher.result());
    });
}

BanListReading::~BanListReading()
{
    m_watcher.cancel();
}

void BanListReading::start(const QString &path)
{
    m_path = path;
    m_watcher.setFuture(startIn<BanListFile>(m_pool, [path](QPromise<BanListFile> &promise) { promise.addResult(readBanList(path)); }));
}

} // namespace ft
