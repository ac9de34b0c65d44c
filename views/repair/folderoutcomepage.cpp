// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderoutcomepage.h"

#include "changestable.h"
#include "reportbutton.h"

#include "common/icons.h"
#include "common/owndirection.h"
#include "common/workline.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

bool isWritten(const RepairedFile &account)
{
    return account.record.failure.isEmpty();
}

} // namespace

FolderOutcomePage::FolderOutcomePage(FolderCase *repair, RepairWriters writers, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_writers(std::move(writers))
    , m_work(new WorkLine)
    , m_rows(new QStandardItemModel(this))
    , m_table(rowsTable(m_rows))
    , m_open(new QPushButton(tr("&Open the folder")))
    , m_report(new ReportButton(m_writers.report, m_work))
{
    setFinalPage(true);
    m_table->setAccessibleName(tr("Outcome of each file"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *next = new QHBoxLayout;
    next->setSpacing(8);
    next->addWidget(m_open);
    next->addWidget(m_report);
    next->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_work);
    column->addWidget(m_table, 1);
    column->addLayout(next);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_batch.folder); });
    connect(m_report, &ReportButton::workingChanged, this, &QWizardPage::completeChanged);
    connect(m_work, &WorkLine::finished, this, &FolderOutcomePage::showOutcome);
}

void FolderOutcomePage::write(const FolderBatch &batch)
{
    m_batch = batch;
    m_accounts = std::make_shared<std::vector<RepairedFile>>();
    m_isDone = false;
    setTitle(tr("Writing"));
    for (QWidget *later : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_report)})
        later->hide();
    m_work->start(tr("Writing %n file(s)", nullptr, static_cast<int>(batch.files.size())),
                  [write = m_writers.repair, style = m_repair->style(), batch, accounts = m_accounts](const Progress &progress) {
                      *accounts = carryOut(batch, write, style, progress);
                  });
}

bool FolderOutcomePage::isComplete() const
{
    return m_isDone && !m_work->isRunning();
}

QStringList FolderOutcomePage::written() const
{
    QStringList paths;
    for (const RepairedFile &account : m_isDone ? *m_accounts : std::vector<RepairedFile>()) {
        if (isWritten(account))
            paths.append(account.target.path);
    }
    return paths;
}

void FolderOutcomePage::showOutcome()
{
    if (m_isDone)
        return; // a report was written
    m_isDone = true;
    const int all = static_cast<int>(m_accounts->size());
    const int done = static_cast<int>(std::count_if(m_accounts->begin(), m_accounts->end(), isWritten));
    setTitle(done > 0 ? tr("Done") : tr("Nothing was written"));
    QString text = done == all ? tr("%n file(s) repaired.", nullptr, all)
                               : tr("%1 of %n file(s) repaired.", nullptr, all).arg(QLocale().toString(done));
    if (done > 0 && m_batch.place == RepairPlace::Copy)
        text += u' ' + tr("The copies are in %1").arg(pathShown(m_batch.folder));
    m_work->setText(text);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("File"), tr("Outcome")});
    // What needs a look comes first.
    std::stable_partition(m_accounts->begin(), m_accounts->end(), [](const RepairedFile &account) { return !isWritten(account); });
    for (const RepairedFile &account : *m_accounts)
        list(account);
    m_table->horizontalHeader()->resizeSection(0, m_table->viewport()->width() / 2);
    m_report->setRepairs(*m_accounts, tr("%1 report").arg(m_repair->root()));
    m_table->setCurrentIndex(m_rows->index(0, 0)); // else the keyboard makes one cell current, and marks that alone
    m_table->show();
    m_open->setVisible(done > 0 && m_batch.place == RepairPlace::Copy);
    m_report->show();
    Q_EMIT completeChanged();
}

void FolderOutcomePage::list(const RepairedFile &account)
{
    const RepairRecord &record = account.record;
    auto *file = new QStandardItem(oneLine(QDir(m_repair->root()).relativeFilePath(record.before.path)));
    file->setIcon(icon(isWritten(account) ? QStringLiteral("sound") : iconName(Severity::Warning)));
    QString outcome = record.failure;
    if (isWritten(account) && record.left.isEmpty())
        outcome = tr("repaired; nothing wrong remains");
    else if (isWritten(account))
        outcome = tr("repaired; %n finding(s) remain", nullptr, static_cast<int>(record.left.size()));
    if (!record.backup.isEmpty())
        outcome += tr(" · kept in %1").arg(oneLine(QDir::toNativeSeparators(record.backup)));
    m_rows->appendRow({file, new QStandardItem(outcome)});
}

} // namespace ft
