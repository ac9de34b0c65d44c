// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/startpage.h"

#include <QMenu>
#include <QThreadPool>
#include <QTimer>

namespace ft {

class Settings;

/// What was open before, as a menu that is filled when it opens.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(Settings &settings, QWidget *parent = nullptr);
    ~RecentMenu() override; ///< writes what is left to be written

    void add(const Recent &recent);
    /// Whether files are listed among the recent files of the desktop as well.
    void setShared(bool shared) { m_isShared = shared; }

Q_SIGNALS:
    void chosen(const QString &path);
    void forgotten(); ///< all of it

private:
    void fill();
    void share();

    Settings &m_settings;
    QStringList m_toShare; ///< files that the desktop does not know yet
    QTimer m_shareTimer; ///< many are opened at once: the list is written once
    QThreadPool m_pool;
    bool m_isShared = true;
};

} // namespace ft
