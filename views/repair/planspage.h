// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

class QButtonGroup;
class QVBoxLayout;

namespace ft {

class ClueRow;
class StateLine;
struct PlanCardTexts;

/// The second page: what can be done, the best first, each with how sure it is. Doing nothing is one of them. What else
/// somebody has can be added; the search then runs again.
class PlansPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PlansPage(RepairCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    /// Doing nothing ends here.
    bool isComplete() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void removeCards();
    void showSearch();
    void showPlans();
    void paste();
    void addCard(int plan, const PlanCardTexts &texts, std::optional<Confidence> confidence);

    RepairCase *m_repair;
    QButtonGroup *m_group;
    QVBoxLayout *m_cards;
    StateLine *m_state;
    ClueRow *m_clues;
};

} // namespace ft
