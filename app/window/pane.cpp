// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "common/icons.h"
#include "common/sectiontitle.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ft {

Pane::Pane(QAction *toggle, QWidget *content, QWidget *parent) : QWidget(parent), m_toggle(toggle)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const QString name = toggle->text().remove(u'&');
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
    head->addWidget(new SectionTitle(name));
    head->addStretch();
    head->addWidget(hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    connect(toggle, &QAction::toggled, this, &Pane::follow);
    follow();
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
