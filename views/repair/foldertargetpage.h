// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderbatch.h"
#include "foldercase.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace ft {

/// The third page for a folder: copies in a folder of their own, or the files themselves with backups.
class FolderTargetPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit FolderTargetPage(FolderCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

    FolderBatch batch() const;

private:
    void chooseFolder();
    void check();

    FolderCase *m_repair;
    QRadioButton *m_copies;
    QRadioButton *m_inPlace;
    QLineEdit *m_folder;
    QLabel *m_copiesNote;
    QLabel *m_problem;
};

} // namespace ft
