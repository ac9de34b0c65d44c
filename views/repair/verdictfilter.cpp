// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictfilter.h"

#include "common/flowlayout.h"
#include "items/repairlist.h"

#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

namespace ft {

namespace {

constexpr int All = static_cast<int>(RepairVerdict::Count);

} // namespace

VerdictFilter::VerdictFilter(RepairList *list, QWidget *parent)
    : QWidget(parent), m_list(list), m_group(new QButtonGroup(this))
{
    auto *row = new FlowLayout(this);
    row->setSpacing(4);
    const auto add = [&](int id) {
        auto *word = new QToolButton;
        word->setCheckable(true);
        word->setAutoRaise(true);
        word->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(word, id);
        row->addWidget(word);
    };
    add(All);
    for (int verdict = 0; verdict < static_cast<int>(RepairVerdict::Waiting); ++verdict)
        add(verdict);
    m_group->button(All)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_list->setShown(id == All ? std::nullopt : std::optional(static_cast<RepairVerdict>(id)));
    });
    connect(list, &RepairList::progress, this, &VerdictFilter::showCounts);
    showCounts();
}

void VerdictFilter::showCounts()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const int id = m_group->id(button);
        const int count = id == All ? static_cast<int>(m_list->files().size()) : m_list->count(static_cast<RepairVerdict>(id));
        button->setText(tr("%1 %2", "verdict, count of files")
                            .arg(id == All ? tr("all files") : verdictText(static_cast<RepairVerdict>(id)), QLocale().toString(count)));
        button->setVisible(id == All || count > 0 || button->isChecked());
    }
}

} // namespace ft
