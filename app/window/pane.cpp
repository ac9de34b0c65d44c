// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "common/icons.h"
#include "common/mnemonic.h"
#include "common/sectiontitle.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ft {

Pane::Pane(QAction *toggle, QWidget *content, QWidget *parent)
    : QWidget(parent),
      m_toggle(toggle),
      m_titles(new QHBoxLayout),
      m_choices(new QButtonGroup(this)),
      m_pages(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const QString name = withoutMnemonic(toggle->text());
    setAccessibleName(name);

    auto *hide = new QToolButton;
    hide->setIcon(icon(u"close"_s));
    hide->setIconSize({12, 12});
    hide->setAutoRaise(true);
    hide->setFocusPolicy(Qt::NoFocus); // the keyboard has the action's shortcut
    hide->setToolTip(tr("Hide (%1)").arg(toggle->shortcut().toString(QKeySequence::NativeText)));
    hide->setAccessibleName(tr("Hide %1").arg(name));
    connect(hide, &QToolButton::clicked, toggle, [toggle] { toggle->setChecked(false); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 4);
    m_title = new SectionTitle(name);
    m_titles->addWidget(m_title);
    head->addLayout(m_titles);
    head->addStretch();
    head->addWidget(hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    m_pages->addWidget(content);
    layout->addWidget(m_pages, 1);
    connect(m_choices, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    connect(toggle, &QAction::toggled, this, &Pane::follow);
    follow();
}

void Pane::addPage(const QString &title, QWidget *content)
{
    if (m_choices->buttons().isEmpty()) {
        m_title->hide();
        addChoice(accessibleName());
    }
    addChoice(title);
    m_pages->addWidget(content);
}

void Pane::addChoice(const QString &title)
{
    auto *choice = new QToolButton;
    choice->setText(title);
    choice->setFont(SectionTitle::face(choice->font()));
    choice->setCheckable(true);
    choice->setAutoRaise(true);
    const int index = static_cast<int>(m_choices->buttons().size());
    choice->setChecked(index == 0);
    m_choices->addButton(choice, index);
    m_titles->addWidget(choice);
}

void Pane::showPage(QWidget *content)
{
    m_pages->setCurrentWidget(content);
    m_choices->button(m_pages->currentIndex())->setChecked(true);
}

void Pane::setUseful(bool useful)
{
    m_useful = useful;
    follow();
}

void Pane::follow()
{
    setVisible(m_useful && m_toggle->isChecked());
}

} // namespace ft
