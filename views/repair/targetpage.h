// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace ft {

/// The fourth page: where the result goes. A copy beside the file unless one asks otherwise, never over a file that
/// exists; the file itself, unless that would lose what was changed and not saved; the open document.
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
    void offer();
    void check();

    RepairCase *m_repair;
    QRadioButton *m_copy;
    QRadioButton *m_inPlace;
    QRadioButton *m_inDocument;
    QLineEdit *m_path;
    QLabel *m_copyNote;
    QLabel *m_inPlaceNote;
    QLabel *m_inDocumentNote;
    QLabel *m_problem;
};

} // namespace ft
