// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "wording/translation.h"

#include <QActionGroup>

namespace ft {

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(tr("Lan&guage"), parent), m_group(new QActionGroup(this))
{
    add({}, tr("As the system"));
    addSeparator();
    for (const Language &language : languages())
        add(language.code, language.name);
}

void LanguageMenu::setLanguage(const QString &code)
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void LanguageMenu::add(const QString &code, const QString &name)
{
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setData(code);
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
}

} // namespace ft
