// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

class QLabel;

namespace ft {

class ProgressLine;
class WordButton;

/// The first page: one verdict, the findings behind it, and the search for what can be done, which it starts.
class DiagnosisPage : public QWizardPage
{
    Q_OBJECT

public:
    DiagnosisPage(RepairCase *repair, const Aspect &findings, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void showProgress(quint64 done, quint64 total);
    void showResult();

    RepairCase *m_repair;
    QLabel *m_state;
    WordButton *m_stop;
    ProgressLine *m_progress;
};

} // namespace ft
