// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderbatch.h"
#include "foldercase.h"

#include <QWizardPage>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace ft {

class ReportButton;
class WorkLine;

/// The last page for a folder: writes one file after the other, says what became of each, and offers one report.
class FolderOutcomePage : public QWizardPage
{
    Q_OBJECT

public:
    FolderOutcomePage(FolderCase *repair, RepairWriters writers, QWidget *parent = nullptr);

    /// Begins to write. The page is complete when that has ended.
    void write(const FolderBatch &batch);
    bool isComplete() const override;
    const FolderBatch &batch() const { return m_batch; }
    /// Paths of files that were written, copies or the files themselves.
    QStringList written() const;

Q_SIGNALS:
    void openRequested(const QString &folder);

private:
    void showOutcome();
    void list(const RepairedFile &account);

    FolderCase *m_repair;
    RepairWriters m_writers;
    FolderBatch m_batch;
    std::shared_ptr<std::vector<RepairedFile>> m_accounts; ///< shared with the thread that writes
    bool m_isDone = false;
    WorkLine *m_work;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    QPushButton *m_open;
    ReportButton *m_report;
};

} // namespace ft
