// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/rowexport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace ft {

/// Writes a table to a file, away from the GUI thread: whole or not at all.
class TableExport : public QObject
{
    Q_OBJECT

public:
    explicit TableExport(QObject *parent = nullptr);
    ~TableExport() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Only while nothing is running. What is at `path` is replaced.
    void start(const RowExport &what, const QString &path);
    void cancel();

Q_SIGNALS:
    void progress(double share); ///< 0 to 1
    void finished(const QString &message); ///< plain text: what was written where, or why not

private:
    QFutureWatcher<QString> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
