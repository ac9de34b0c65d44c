// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QFutureWatcher>
#include <QThreadPool>

namespace ft {

/// Searches the data of a partial download for older appendixes, in the background. What it found is forgotten when the
/// document is read again.
class AppendixSearch : public QObject
{
    Q_OBJECT

public:
    enum State { NotAsked, Running, Cancelled, Done };

    /// `document` outlives the search.
    explicit AppendixSearch(Document *document, QObject *parent = nullptr);
    ~AppendixSearch() override;

    State state() const { return m_state; }
    void start(); ///< from the first byte; nothing while it runs
    void cancel(); ///< nothing is found then

    /// Places whose mark, size and checksum fit, in file order.
    const std::vector<Extents> &found() const { return m_found; }
    /// What the appendix there says about the job then: "paused · 3 sources · 2003-02-13 08:04:16 UTC".
    QString facts(const Extents &appendix, const Style &style) const;

Q_SIGNALS:
    void stateChanged();
    void progress(quint64 done, quint64 total); ///< bytes

private:
    void enter(State state);

    Document *m_document;
    State m_state = NotAsked;
    std::vector<Extents> m_found;
    QThreadPool m_pool;
    QFutureWatcher<std::vector<Extents>> m_watcher;
};

} // namespace ft
