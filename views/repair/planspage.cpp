// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planspage.h"

#include "plancard.h"

#include "wording/repairwords.h"

#include <QButtonGroup>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ft {

namespace {

QString effectText(const JudgedPlan &plan)
{
    const QString changes = PlansPage::tr("%n byte(s) change.", nullptr, static_cast<int>(plan.bytesChanged));
    const QString left = plan.findingsAfter == 0
        ? PlansPage::tr("Nothing wrong remains.")
        : PlansPage::tr("%n finding(s) remain.", nullptr, static_cast<int>(plan.findingsAfter));
    return changes + u' ' + left;
}

} // namespace

PlansPage::PlansPage(RepairCase *repair, QWidget *parent)
    : QWizardPage(parent), m_repair(repair), m_group(new QButtonGroup(this))
{
    setTitle(tr("What can be done"));
    auto *inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int plan, bool checked) {
        if (!checked)
            return;
        m_repair->choose(plan == static_cast<int>(m_repair->plans().size()) ? -1 : plan);
        Q_EMIT completeChanged();
    });
}

void PlansPage::initializePage()
{
    const auto shown = m_group->buttons();
    for (QAbstractButton *card : shown)
        delete card;
    while (QLayoutItem *rest = m_cards->takeAt(0))
        delete rest;
    const auto plans = m_repair->plans();
    for (std::size_t i = 0; i < plans.size(); ++i) {
        addCard(static_cast<int>(i),
                {ft::title(plans[i]), confidenceText(plans[i].confidence), reasonText(plans[i]), effectText(plans[i])},
                plans[i].confidence);
    }
    addCard(static_cast<int>(plans.size()), {tr("Leave the file as it is"), {}, {}, tr("Nothing is written.")}, {});
    m_cards->addStretch(1);
    const int chosen = m_repair->chosen() < 0 ? static_cast<int>(plans.size()) : m_repair->chosen();
    m_group->button(chosen)->setChecked(true);
    m_group->button(chosen)->setFocus();
}

bool PlansPage::isComplete() const
{
    return m_repair->chosen() >= 0;
}

void PlansPage::addCard(int plan, const PlanCardTexts &texts, std::optional<Confidence> confidence)
{
    auto *card = new PlanCard(texts, confidence);
    m_group->addButton(card, plan);
    m_cards->addWidget(card);
}

} // namespace ft
