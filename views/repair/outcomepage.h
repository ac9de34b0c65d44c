// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"
#include "repairtarget.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWizardPage>

class QLabel;
class QPushButton;

namespace ft {

class ProgressLine;
class WordButton;

/// The last page: writes, says what became of it, and offers what one would do next.
class OutcomePage : public QWizardPage
{
    Q_OBJECT

public:
    OutcomePage(RepairCase *repair, WriteRepair write, QWidget *parent = nullptr);
    /// Cancels and waits.
    ~OutcomePage() override;

    /// Begins to write. The page is complete when that has ended.
    void write(const RepairTarget &target);
    bool isComplete() const override { return m_isDone; }
    bool hasWritten() const { return m_isDone && m_outcome.failure.isEmpty(); }
    const RepairTarget &target() const { return m_target; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void reportRequested();

private:
    void showProgress(quint64 done, quint64 total);
    void showOutcome();

    RepairCase *m_repair;
    WriteRepair m_write;
    RepairTarget m_target;
    RepairOutcome m_outcome;
    bool m_isDone = false;
    QLabel *m_text;
    QLabel *m_left;
    ProgressLine *m_progress;
    WordButton *m_cancel;
    QPushButton *m_open;
    QPushButton *m_report;
    std::stop_source m_stop;
    QFutureWatcher<RepairOutcome> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
