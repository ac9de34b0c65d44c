// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planspage.h"

#include "cluerow.h"
#include "plancard.h"

#include "common/stateline.h"
#include "wording/repairwords.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

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
    : QWizardPage(parent)
    , m_repair(repair)
    , m_group(new QButtonGroup(this))
    , m_state(new StateLine(tr("Stop looking")))
    , m_clues(new ClueRow(repair))
{
    setTitle(tr("What can be done"));
    setAcceptDrops(repair->takesClues());
    auto *inner = new QWidget;
    m_cards = new QVBoxLayout(inner);
    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_state);
    column->addWidget(m_clues);
    m_state->setVisible(false);
    m_clues->setVisible(repair->takesClues());
    if (repair->takesClues()) {
        const auto *paste = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(paste, &QShortcut::activated, this, &PlansPage::paste);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int plan, bool checked) {
        if (!checked)
            return;
        m_repair->choose(plan == static_cast<int>(m_repair->plans().size()) ? -1 : plan);
        Q_EMIT completeChanged();
    });
    connect(repair, &RepairCase::cluesChanged, this, &PlansPage::showSearch);
    connect(repair, &RepairCase::plansChanged, this, &PlansPage::showPlans);
    connect(repair->search(), &RepairSearch::progress, m_state, &StateLine::setProgress);
    connect(m_state, &StateLine::stopped, repair->search(), &RepairSearch::cancel);
}

void PlansPage::initializePage()
{
    showPlans();
    const int chosen = m_repair->chosen();
    m_group->button(chosen < 0 ? static_cast<int>(m_repair->plans().size()) : chosen)->setFocus();
}

void PlansPage::removeCards()
{
    const auto shown = m_group->buttons();
    for (QAbstractButton *card : shown)
        delete card;
    while (QLayoutItem *rest = m_cards->takeAt(0))
        delete rest;
}

void PlansPage::showSearch()
{
    removeCards();
    m_state->show();
    m_state->begin(tr("Looking again for what can be done"));
    Q_EMIT completeChanged();
}

void PlansPage::showPlans()
{
    removeCards();
    const auto plans = m_repair->plans();
    const auto isFromClue = [](const Step &step) {
        return step.method == Method::BuildFromLink || step.method == Method::BuildFromRecord || step.method == Method::BuildFromState;
    };
    bool helped = false;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        addCard(static_cast<int>(i),
                {ft::title(plans[i]), confidenceText(plans[i].confidence), reasonText(plans[i]), effectText(plans[i])},
                plans[i].confidence);
        helped = helped || std::any_of(plans[i].steps.begin(), plans[i].steps.end(), isFromClue);
    }
    addCard(static_cast<int>(plans.size()), {tr("Leave the file as it is"), {}, {}, tr("Nothing is written.")}, {});
    m_cards->addStretch(1);
    m_group->button(m_repair->chosen() < 0 ? static_cast<int>(plans.size()) : m_repair->chosen())->setChecked(true);
    const bool isUseless = !m_repair->clues().empty() && !helped;
    m_state->end(isUseless ? tr("What you added leads to no other repair: what it says does not fit, or nothing is lost that it knows.") : QString());
    m_state->setVisible(isUseless);
    Q_EMIT completeChanged();
}

void PlansPage::paste()
{
    if (const QMimeData *held = QGuiApplication::clipboard()->mimeData()) // null where nothing was ever copied
        m_clues->take(*held);
}

void PlansPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (ClueRow::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void PlansPage::dropEvent(QDropEvent *event)
{
    m_clues->take(*event->mimeData());
    event->acceptProposedAction();
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
