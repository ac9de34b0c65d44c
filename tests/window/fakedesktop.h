// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

namespace ft::test {

/// A session bus of its own, and on it a desktop that shows notifications and lets one click on them.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        QString title;
        QString text;
        QStringList actions;
    };

    /// Where nothing of the program has asked for a session bus before, this is the one it gets.
    FakeDesktop()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address),
                                                            QStringLiteral("fakedesktop"));
        m_isThere = bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeDesktop() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("fakedesktop"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool isThere() const { return m_isThere; }
    const QList<Notice> &notices() const { return m_notices; }
    void click(uint notice) { Q_EMIT ActionInvoked(notice, QStringLiteral("default")); } ///< they are numbered from 1

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        m_notices.append({title, text, actions});
        return static_cast<uint>(m_notices.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

private:
    QProcess m_daemon;
    bool m_isThere = false;
    QList<Notice> m_notices;
};

} // namespace ft::test
