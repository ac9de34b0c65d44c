// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldersurveypage.h"
#include "repairtarget.h"

#include <QWizard>

namespace ft {

class FolderOutcomePage;
class FolderTargetPage;

/// Repairs what can be repaired of many files: what is wrong with each, what changes, where to write, done. Going back
/// always works until something has been written; Escape changes nothing.
class FolderRepairWizard : public QWizard
{
    Q_OBJECT

public:
    /// `name`: of the folder or list. `table` is borrowed from the window.
    FolderRepairWizard(const QString &name, const QStringList &files, const Style &style, const RepairTableMaker &table,
                       RepairWriters writers, QWidget *parent = nullptr);

    FolderCase *repair() const { return m_repair; }
    /// Paths of the files that were changed in place.
    QStringList changed() const;

Q_SIGNALS:
    void openRequested(const QString &folder);

private:
    enum PageId { Survey, Choice, Target, Outcome };

    void enter(int page);

    FolderCase *m_repair;
    FolderTargetPage *m_target;
    FolderOutcomePage *m_outcome;
};

} // namespace ft
