// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

class QButtonGroup;
class QVBoxLayout;

namespace ft {

struct PlanCardTexts;

/// The second page: what can be done, the best first, each with how sure it is. Doing nothing is one of them.
class PlansPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit PlansPage(RepairCase *repair, QWidget *parent = nullptr);

    void initializePage() override;
    /// Doing nothing ends here.
    bool isComplete() const override;

private:
    void addCard(int plan, const PlanCardTexts &texts, std::optional<Confidence> confidence);

    RepairCase *m_repair;
    QButtonGroup *m_group;
    QVBoxLayout *m_cards;
};

} // namespace ft
