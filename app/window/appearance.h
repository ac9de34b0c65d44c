// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>

class QApplication;
class QDBusVariant;

namespace ft {

/// Keeps the application in the theme that was chosen; with Theme::System it follows the desktop while it runs, as the
/// desktop portal (org.freedesktop.portal.Settings) tells it, and where there is none as this Qt does.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    void setTheme(Theme theme);

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QString &key, uint value);

    QApplication &m_application;
    Theme m_theme = Theme::System;
    DesktopLook m_desktop;
    bool m_isAsked = false;
};

} // namespace ft
