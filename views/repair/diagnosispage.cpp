// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosispage.h"

#include "common/progressline.h"
#include "common/wordbutton.h"
#include "wording/sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ft {

DiagnosisPage::DiagnosisPage(RepairCase *repair, const Aspect &findings, QWidget *parent)
    : QWizardPage(parent)
    , m_repair(repair)
    , m_state(new QLabel)
    , m_stop(new WordButton(tr("Stop looking")))
    , m_progress(new ProgressLine)
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
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);

    auto *state = new QHBoxLayout;
    state->setSpacing(16);
    state->addWidget(m_state, 1);
    state->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(name);
    column->addWidget(verdict);
    column->addWidget(findings.make(document), 1);
    column->addLayout(state);
    column->addWidget(m_progress);

    connect(m_stop, &QAbstractButton::clicked, repair->search(), &RepairSearch::cancel);
    connect(repair->search(), &RepairSearch::progress, this, &DiagnosisPage::showProgress);
    connect(repair->search(), &RepairSearch::finished, this, &DiagnosisPage::showResult);
}

void DiagnosisPage::initializePage()
{
    if (m_repair->search()->diagnosis() || m_repair->search()->isRunning())
        return;
    m_repair->search()->start();
    m_state->setText(tr("Looking for what can be done"));
    m_progress->setProgress(0, 0);
}

bool DiagnosisPage::isComplete() const
{
    return !m_repair->search()->isRunning() && !m_repair->plans().empty();
}

void DiagnosisPage::showProgress(quint64 done, quint64 total)
{
    if (m_repair->search()->isRunning())
        m_progress->setProgress(done, total);
}

void DiagnosisPage::showResult()
{
    m_stop->hide();
    m_progress->clear();
    const Diagnosis &diagnosis = *m_repair->search()->diagnosis();
    if (diagnosis.plans.empty())
        m_state->setText(tr("No repair was found. The file stays as it is; what can be read of it is shown in the window."));
    else if (diagnosis.cancelled)
        m_state->setText(tr("Stopped. There may be better repairs than the %n that were found.", nullptr,
                            static_cast<int>(diagnosis.plans.size())));
    else
        m_state->setText(tr("%n way(s) to repair it were found.", nullptr, static_cast<int>(diagnosis.plans.size())));
    Q_EMIT completeChanged();
}

} // namespace ft
