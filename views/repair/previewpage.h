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
struct Difference;

/// The third page: the file before and after, side by side, only differences lit. First the fields that differ and
/// nothing else; then parts, fields and bytes where they lie.
class PreviewPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PreviewPage(RepairCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;

private:
    /// A way to look at both versions: made when one first looks.
    struct Comparison {
        QString title;
        std::function<QWidget *()> make;
    };

    QList<Comparison> comparisons();
    void dropComparisons();
    void makeComparison(int tab);

    RepairCase *m_repair;
    QList<Comparison> m_comparisons;
    QLabel *m_what;
    QTabWidget *m_tabs;
    DifferencesModel *m_changes;
    QList<Difference> m_differences;
    QTableView *m_table;
};

} // namespace ft
