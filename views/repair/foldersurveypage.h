// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldercase.h"

#include <QWizardPage>

#include <functional>

namespace ft {

class StateLine;

/// A table of the list's rows, borrowed from the window: one can filter and sort it.
using RepairTableMaker = std::function<QWidget *(RepairList *)>;

/// The first page for a folder: a verdict on every file, which it looks for one after the other.
class FolderSurveyPage : public QWizardPage
{
    Q_OBJECT

public:
    FolderSurveyPage(FolderCase *repair, const RepairTableMaker &table, QWidget *parent = nullptr);

    void initializePage() override;
    /// Something can be repaired, and no file waits.
    bool isComplete() const override;

private:
    void showProgress(int read, int total);
    void showResult();

    FolderCase *m_repair;
    StateLine *m_state;
};

} // namespace ft
