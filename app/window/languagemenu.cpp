// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "settings.h"

#include "wording/translation.h"

#include <QActionGroup>

namespace ft {

LanguageMenu::LanguageMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("Lan&guage"), parent), m_settings(settings), m_group(new QActionGroup(this))
{
    add({}, tr("As the system"));
    addSeparator();
    for (const Language &language : languages())
        add(language.code, language.name);
}

void LanguageMenu::add(const QString &code, const QString &name)
{
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setChecked(code == m_settings.language());
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code, name] {
        m_settings.setLanguage(code);
        Q_EMIT chosen(name);
    });
}

} // namespace ft
