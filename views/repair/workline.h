// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QLabel;

namespace ft {

class ProgressLine;
class WordButton;

/// Work beside the window: what is done, how far it is, and a way to stop it. Keeps its room when there is none.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    using Work = std::function<void(const Progress &)>;

    explicit WorkLine(QWidget *parent = nullptr);
    /// Cancels and waits.
    ~WorkLine() override;

    /// Runs `work` on a thread of its own; finished() follows. Only while nothing runs. What `work` finds out it
    /// leaves in something that it shares with the caller.
    void start(const QString &text, Work work);
    bool isRunning() const { return m_isRunning; }
    void cancel();
    /// Words that stay when nothing runs; plain text.
    void say(const QString &text);

Q_SIGNALS:
    void finished();

private:
    void finish();

    QLabel *m_text;
    WordButton *m_cancel;
    ProgressLine *m_progress;
    std::stop_source m_stop;
    bool m_isRunning = false;
    QThreadPool m_pool;
};

} // namespace ft
