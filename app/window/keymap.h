// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shortcuts/shortcut.h"

#include <QObject>

class QAction;
class QWidget;

namespace ft {

class Actions;
class Settings;

/// The keys of the actions: ours until the person wants others, which are kept in the settings.
class Keymap : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is where it asks.
    Keymap(Settings &settings, const Actions &actions, QWidget *window);

private:
    void ask();
    void take(const Shortcuts &shortcuts);

    Settings &m_settings;
    const Actions &m_actions;
    QWidget *m_window;
    Shortcuts m_shortcuts; ///< by Act
};

} // namespace ft
