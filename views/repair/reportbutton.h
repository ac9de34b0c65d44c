// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repairtarget.h"

#include <QPushButton>

namespace ft {

class WorkLine;

/// "Save a report...": asks where, and has the report written beside the window, which `work` shows.
class ReportButton : public QPushButton
{
    Q_OBJECT

public:
    /// `work` is free whenever the button is enabled.
    ReportButton(WriteReport write, WorkLine *work, QWidget *parent = nullptr);

    /// What the report will be about, and the path to propose without its ending. What `work` says now stays said.
    void setRepairs(std::vector<RepairedFile> repairs, const QString &proposal);
    /// Writes it without asking.
    void save(const QString &path);

Q_SIGNALS:
    void workingChanged();

private:
    void ask();
    void showEnd();

    WriteReport m_write;
    WorkLine *m_work;
    std::vector<RepairedFile> m_repairs;
    QString m_proposal;
    QString m_said;
    QString m_path; ///< while it is written; else empty
    std::shared_ptr<QString> m_failure;
};

} // namespace ft
