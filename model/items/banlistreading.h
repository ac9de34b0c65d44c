// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/banlistfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace ft {

/// Reads a list of banned ranges beside the GUI thread; the latest one asked for counts.
class BanListReading : public QObject
{
    Q_OBJECT

public:
    explicit BanListReading(QObject *parent = nullptr);
    ~BanListReading() override;

    void start(const QString &path);

Q_SIGNALS:
    void finished(const QString &path, const ft::BanListFile &file);

private:
    QString m_path;
    QFutureWatcher<BanListFile> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
