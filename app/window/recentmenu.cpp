// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentmenu.h"

#include "recentlyused.h"
#include "settings.h"

#include "common/icons.h"
#include "common/owndirection.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace ft {

RecentMenu::RecentMenu(Settings &settings, QWidget *parent) : QMenu(tr("&Recent"), parent), m_settings(settings)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    m_pool.setMaxThreadCount(1);
    m_shareTimer.setSingleShot(true);
    m_shareTimer.setInterval(1000);
    connect(&m_shareTimer, &QTimer::timeout, this, &RecentMenu::share);
}

RecentMenu::~RecentMenu()
{
    if (m_shareTimer.isActive())
        share();
}

void RecentMenu::add(const Recent &recent)
{
    m_settings.addRecent(recent);
    if (!m_isShared)
        return;
    m_toShare += recent.path;
    m_shareTimer.start();
}

/// Beside the window: the list can be long, and lie on a slow disk.
void RecentMenu::share()
{
    m_pool.start([files = std::exchange(m_toShare, {}), now = QDateTime::currentDateTimeUtc()] {
        const QMimeDatabase types;
        for (const QString &file : files)
            addToRecentlyUsed(recentlyUsedList(), {file, types.mimeTypeForFile(file).name(), now});
    });
}

void RecentMenu::fill()
{
    clear();
    for (const Recent &recent : m_settings.recent()) {
        const QString text = pathShown(recent.path).replace(u'&', u"&&"_s);
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
