// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ft {

class Settings;

/// What was open before, as a menu that is filled when it opens.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);
    void forgotten(); ///< all of it

private:
    void fill();

    Settings &m_settings;
};

} // namespace ft
