// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentmenu.h"

#include "settings.h"

#include "common/icons.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ft {

RecentMenu::RecentMenu(Settings &settings, QWidget *parent) : QMenu(tr("&Recent"), parent), m_settings(settings)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    for (const Recent &recent : m_settings.recent()) {
        const QString text = oneLine(QDir::toNativeSeparators(recent.path)).replace(u'&', u"&&"_s);
        connect(addAction(ft::icon(recent.icon), text), &QAction::triggered, this,
                [this, path = recent.path] { Q_EMIT chosen(path); });
    }
    addSeparator();
    QAction *forget = addAction(tr("&Forget these"));
    forget->setEnabled(!m_settings.recent().isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        m_settings.clearRecent();
        Q_EMIT forgotten();
    });
}

} // namespace ft
