// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldercase.h"

#include "items/backgroundwork.h"
#include "items/differences.h"

#include <QWizardPage>

class QLabel;
class QRadioButton;
class QTableView;

namespace ft {

class RepairChoice;

/// The second page for a folder: what will change. All that is proved; more where one asks for it, less where one takes
/// a mark away. Below the list: the fields that change in the file one stands on.
class FolderChoicePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit FolderChoicePage(FolderCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    bool isComplete() const override;

private:
    void chooseLeast();
    void showCurrent();

    FolderCase *m_repair;
    RepairChoice *m_choice;
    DifferencesModel *m_differences;
    QRadioButton *m_proved;
    QRadioButton *m_consistent;
    QTableView *m_files;
    QLabel *m_fieldsOf;
    QTableView *m_fields;
    BackgroundWork<QList<Difference>> m_reading;
};

} // namespace ft
