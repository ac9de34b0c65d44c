// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"
#include "repairtarget.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace ft {

/// The fourth page: where the result goes. A copy beside the file unless one asks otherwise; never over a file that
/// exists.
class TargetPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit TargetPage(RepairCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

    RepairTarget target() const;

private:
    void choosePath();
    void check();

    RepairCase *m_repair;
    QRadioButton *m_copy;
    QRadioButton *m_inPlace;
    QLineEdit *m_path;
    QLabel *m_problem;
};

} // namespace ft
