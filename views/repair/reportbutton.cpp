// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportbutton.h"

#include "common/owndirection.h"
#include "common/workline.h"

#include "wording/text.h"

#include <QFileDialog>

#include <utility>

namespace ft {

using namespace Qt::StringLiterals;

ReportButton::ReportButton(WriteReport write, WorkLine *work, QWidget *parent)
    : QPushButton(tr("Save a &report..."), parent), m_write(std::move(write)), m_work(work)
{
    connect(this, &QPushButton::clicked, this, &ReportButton::ask);
    connect(work, &WorkLine::finished, this, &ReportButton::showEnd);
}

void ReportButton::setRepairs(std::vector<RepairedFile> repairs, const QString &proposal)
{
    m_repairs = std::move(repairs);
    m_proposal = proposal;
    m_said = m_work->text();
}

void ReportButton::ask()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a report"), m_proposal + u".html"_s,
                                                      tr("Page (*.html);;PDF (*.pdf);;JSON (*.json)"));
    if (!path.isEmpty())
        save(path);
}

void ReportButton::save(const QString &path)
{
    setEnabled(false);
    m_path = path;
    m_failure = std::make_shared<QString>();
    m_work->start(tr("Writing the report, with the SHA-256 of both versions"),
                  [write = m_write, repairs = m_repairs, path, failure = m_failure](const Progress &progress) {
                      *failure = write(path, repairs, progress);
                  });
    Q_EMIT workingChanged();
}

void ReportButton::showEnd()
{
    if (m_path.isEmpty())
        return; // other work ended
    const QString path = std::exchange(m_path, {});
    m_work->setText(m_said + u'\n' + (m_failure->isEmpty() ? tr("The report is %1").arg(pathShown(path)) : *m_failure));
    setEnabled(true);
    Q_EMIT workingChanged();
}

} // namespace ft
