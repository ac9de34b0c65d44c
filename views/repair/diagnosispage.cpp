// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosispage.h"

#include "common/stateline.h"

#include "wording/sentences.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ft {

DiagnosisPage::DiagnosisPage(RepairCase *repair, const FindingsMaker &findings, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_state(new StateLine(tr("Stop looking")))
{
    Document *document = repair->document();
    ByteWindow window(document->bytes());
    const Summary summary = summarise(document->tree(), document->findings(), window, document->fileName(), repair->style());
    setTitle(tr("What is wrong"));

    auto *name = new QLabel(oneLine(summary.name));
    name->setTextFormat(Qt::PlainText);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto *verdict = new QLabel(summary.verdict);
    verdict->setTextFormat(Qt::PlainText);
    verdict->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(name);
    column->addWidget(verdict);
    column->addWidget(findings(document), 1);
    column->addWidget(m_state);

    connect(m_state, &StateLine::stopped, repair->search(), &RepairSearch::cancel);
    connect(repair->search(), &RepairSearch::progress, m_state, &StateLine::setProgress);
    connect(repair->search(), &RepairSearch::finished, this, &DiagnosisPage::showResult);
}

void DiagnosisPage::initializePage()
{
    if (m_repair->search()->diagnosis() || m_repair->search()->isRunning())
        return;
    m_repair->search()->start();
    m_state->begin(tr("Looking for what can be done"));
}

bool DiagnosisPage::isComplete() const
{
    return m_repair->search()->diagnosis() && (!m_repair->plans().empty() || m_repair->takesClues());
}

void DiagnosisPage::showResult()
{
    const Diagnosis &diagnosis = *m_repair->search()->diagnosis();
    const int ways = static_cast<int>(diagnosis.plans.size());
    if (ways == 0 && !isRepairable(*m_repair->document()))
        m_state->end(tr("There is nothing to do: nothing is wrong, and nothing more can be had."));
    else if (ways == 0)
        m_state->end(tr("No repair was found. The file stays as it is; what can be read of it is shown in the window."));
    else if (diagnosis.cancelled)
        m_state->end(tr("Stopped. There may be better repairs than the %n that were found.", nullptr, ways));
    else
        m_state->end(tr("%n way(s) to repair it were found.", nullptr, ways));
    if (ways == 0 && m_repair->takesClues() && isRepairable(*m_repair->document()))
        m_state->setText(tr("No repair was found so far. If you have a link to the file, a database or a job state, go on."));
    Q_EMIT completeChanged();
}

} // namespace ft
