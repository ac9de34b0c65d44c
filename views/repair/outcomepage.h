// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include "document/nextstep.h"

#include <QWizardPage>

class QLabel;
class QPushButton;

namespace ft {

class ReportButton;
class WorkLine;

/// The last page: writes, says what became of it, and offers what one would do next.
class OutcomePage : public QWizardPage
{
    Q_OBJECT

public:
    OutcomePage(RepairCase *repair, RepairWriters writers, QWidget *parent = nullptr);

    /// Begins to write. The page is complete when that has ended.
    void write(const RepairTarget &target);
    bool isComplete() const override;
    bool hasWritten() const { return m_isDone && m_outcome->failure.isEmpty(); }
    const RepairTarget &target() const { return m_file.target; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void stepRequested(ft::NextStep step, const QString &path); ///< with what was repaired

private:
    void showOutcome();
    void showSteps(bool written);
    QString outcomeText() const;

    RepairCase *m_repair;
    RepairWriters m_writers;
    RepairedFile m_file;
    std::shared_ptr<RepairOutcome> m_outcome; ///< shared with the thread that writes
    bool m_isDone = false;
    WorkLine *m_work;
    QLabel *m_left;
    QPushButton *m_open;
    NextStep m_step = NextStep::None;
    QPushButton *m_next;
    QPushButton *m_verify;
    ReportButton *m_report;
};

} // namespace ft
