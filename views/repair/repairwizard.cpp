// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repairwizard.h"

#include "outcomepage.h"
#include "planspage.h"
#include "previewpage.h"
#include "targetpage.h"
#include "wizardframe.h"

namespace ft {

RepairWizard::RepairWizard(Document *document, const Style &style, const FindingsMaker &findings, RepairWriters writers,
                           QWidget *parent)
    : QWizard(parent)
    , m_repair(new RepairCase(document, style, this))
    , m_target(new TargetPage(m_repair))
    , m_outcome(new OutcomePage(m_repair, std::move(writers)))
{
    setWindowTitle(tr("Repair %1").arg(oneLine(document->fileName())));
    frame(*this);
    setPage(Diagnosis, new DiagnosisPage(m_repair, findings));
    setPage(Plans, new PlansPage(m_repair));
    setPage(Preview, new PreviewPage(m_repair));
    setPage(Target, m_target);
    setPage(Outcome, m_outcome);
    connect(this, &QWizard::currentIdChanged, this, &RepairWizard::enter);
    connect(m_outcome, &OutcomePage::openRequested, this, &RepairWizard::openRequested);
    connect(m_outcome, &OutcomePage::stepRequested, this, &RepairWizard::stepRequested);
}

RepairTarget RepairWizard::written() const
{
    return m_outcome->hasWritten() ? m_outcome->target() : RepairTarget{};
}

void RepairWizard::enter(int page)
{
    if (page == Outcome)
        m_outcome->write(m_target->target());
}

} // namespace ft
