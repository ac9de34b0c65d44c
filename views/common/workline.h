// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stateline.h"

#include "evidence/progress.h"

#include <QThreadPool>

#include <functional>

namespace ft {

/// Work beside the window: what is done, how far it is, and a way to cancel it.
class WorkLine : public StateLine
{
    Q_OBJECT

public:
    using Work = std::function<void(const Progress &)>;

    explicit WorkLine(QWidget *parent = nullptr);
    /// Cancels and waits.
    ~WorkLine() override;

    /// Runs `work` on a thread of its own; finished() follows. Only while nothing runs. What `work` finds out it
    /// leaves in something that it shares with the caller. Who hears finished() sets the text to what has come of it, or
    /// starts what comes next.
    void start(const QString &text, Work work);
    bool isRunning() const { return m_isWorking; }
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void finish();

    std::stop_source m_cancel;
    bool m_isWorking = false;
    QThreadPool m_pool;
};

} // namespace ft
