// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr auto PortalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto PortalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto AppearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto ColorSchemeKey = "color-scheme"_L1; ///< 0 no preference, 1 dark, 2 light
constexpr auto ContrastKey = "contrast"_L1; ///< 0 no preference, 1 higher

/// Read() wraps the value in a variant of its own, the signal does not.
uint plainNumber(const QVariant &value)
{
    const auto inner = value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant()
                                                                               : value;
    return inner.toUInt();
}

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_desktop(platformLook())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_desktop.dark = platformLook().dark;
        setTheme(m_theme);
    });
#endif
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    if (theme == Theme::System && !m_isAsked)
        ask();
    applyTheme(m_application, theme, m_desktop);
}

void Appearance::ask()
{
    m_isAsked = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, PortalInterface, u"SettingChanged"_s, this,
                SLOT(hear(QString, QString, QDBusVariant)));
    for (const QLatin1StringView key : {ColorSchemeKey, ContrastKey}) {
        QDBusMessage question = QDBusMessage::createMethodCall(PortalService, PortalPath, PortalInterface, u"Read"_s);
        question << QString(AppearanceGroup) << QString(key);
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
            answer->deleteLater();
            if (const QDBusPendingReply<QDBusVariant> reply = *answer; !reply.isError())
                take(key, plainNumber(reply.value().variant()));
        });
    }
}

void Appearance::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == AppearanceGroup)
        take(key, plainNumber(value.variant()));
}

void Appearance::take(const QString &key, uint value)
{
    const DesktopLook before = m_desktop;
    if (key == ColorSchemeKey)
        m_desktop.dark = value == 0 ? platformLook().dark : value == 1;
    else if (key == ContrastKey)
        m_desktop.contrast = value == 1;
    if (m_theme == Theme::System && m_desktop != before)
        applyTheme(m_application, m_theme, m_desktop);
}

} // namespace ft
