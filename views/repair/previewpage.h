// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

class QLabel;
class QTabWidget;
class QTableView;

namespace ft {

class DifferencesModel;

/// The third page: the file before and after, side by side. First the fields that differ and nothing else.
class PreviewPage : public QWizardPage
{
    Q_OBJECT

public:
    PreviewPage(RepairCase *repair, QList<Aspect> aspects, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;

private:
    void dropAspects();
    void makeAspect(int tab);

    RepairCase *m_repair;
    QList<Aspect> m_aspects;
    QLabel *m_what;
    QTabWidget *m_tabs;
    DifferencesModel *m_differences;
    QTableView *m_table;
};

} // namespace ft
