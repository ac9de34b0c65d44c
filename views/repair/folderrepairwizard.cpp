// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderrepairwizard.h"

#include "folderchoicepage.h"
#include "folderoutcomepage.h"
#include "foldertargetpage.h"
#include "wizardframe.h"

namespace ft {

FolderRepairWizard::FolderRepairWizard(const QString &name, const QStringList &files, const Style &style,
                                       const RepairTableMaker &table, RepairWriters writers, QWidget *parent)
    : QWizard(parent)
    , m_repair(new FolderCase(name, files, style, this))
    , m_target(new FolderTargetPage(m_repair))
    , m_outcome(new FolderOutcomePage(m_repair, std::move(writers)))
{
    setWindowTitle(tr("Repair %1").arg(oneLine(name)));
    frame(*this);
    setPage(Survey, new FolderSurveyPage(m_repair, table));
    setPage(Choice, new FolderChoicePage(m_repair));
    setPage(Target, m_target);
    setPage(Outcome, m_outcome);
    connect(this, &QWizard::currentIdChanged, this, &FolderRepairWizard::enter);
    connect(m_outcome, &FolderOutcomePage::openRequested, this, &FolderRepairWizard::openRequested);
}

QStringList FolderRepairWizard::changed() const
{
    return m_outcome->batch().place == RepairPlace::File ? m_outcome->written() : QStringList();
}

void FolderRepairWizard::enter(int page)
{
    if (page == Outcome)
        m_outcome->write(m_target->batch());
}

} // namespace ft
