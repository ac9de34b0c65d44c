// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersurveypage.h"

#include "verdictfilter.h"

#include "common/stateline.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ft {

FolderSurveyPage::FolderSurveyPage(FolderCase *repair, const RepairTableMaker &table, QWidget *parent)
    : QWizardPage(parent), m_repair(repair), m_state(new StateLine(tr("Stop looking")))
{
    setTitle(tr("What is wrong"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(new VerdictFilter(repair->list()));
    column->addWidget(table(repair->list()), 1);
    connect(m_state, &StateLine::stopped, repair->list(), &RepairList::cancel);
    connect(repair->list(), &RepairList::progress, this, &FolderSurveyPage::showProgress);
    connect(repair->list(), &RepairList::finished, this, &FolderSurveyPage::showResult);
}

void FolderSurveyPage::initializePage()
{
    RepairList *list = m_repair->list();
    if (list->isReading() || list->filesRead() > 0)
        return;
    list->start();
    m_state->begin({});
    showProgress(0, static_cast<int>(list->files().size()));
}

bool FolderSurveyPage::isComplete() const
{
    return !m_repair->list()->isReading() && m_repair->count(Confidence::Consistent) > 0;
}

void FolderSurveyPage::showProgress(int read, int total)
{
    if (!m_repair->list()->isReading())
        return;
    m_state->setText(tr("Looking at %1: %2 of %n file(s).", nullptr, total)
                         .arg(oneLine(m_repair->name()), QLocale().toString(read)));
    m_state->setProgress(static_cast<quint64>(read), static_cast<quint64>(total));
}

void FolderSurveyPage::showResult()
{
    const RepairList &list = *m_repair->list();
    const int proved = m_repair->count(Confidence::Proved);
    QStringList lines;
    if (const int waiting = list.count(RepairVerdict::Waiting); waiting > 0)
        lines.append(tr("Stopped: nobody has looked at %n file(s).", nullptr, waiting));
    if (proved > 0)
        lines.append(tr("The repair of %n file(s) can be proved.", nullptr, proved));
    if (const int consistent = m_repair->count(Confidence::Consistent) - proved; consistent > 0)
        lines.append(tr("The repair of %n file(s) agrees with the structure, which proves less.", nullptr, consistent));
    if (const int guessed = list.count(RepairVerdict::Guessed); guessed > 0)
        lines.append(tr("For %n file(s) there are only guesses: open these one by one.", nullptr, guessed));
    if (lines.isEmpty())
        lines.append(tr("There is nothing that could be repaired."));
    m_state->end(lines.join(u' '));
    Q_EMIT completeChanged();
}

} // namespace ft
