// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "session.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

// https://specifications.freedesktop.org/notification-spec/latest/
constexpr auto NoticeService = "org.freedesktop.Notifications"_L1;
constexpr auto NoticePath = "/org/freedesktop/Notifications"_L1;
constexpr int UsualTime = -1; ///< as long as the desktop shows any

} // namespace

Notices::Notices(QWidget *window) : QObject(window), m_window(window) {}

void Notices::watch(const Session *session)
{
    connect(session, &Session::waitingChanged, this, [this](int waiting) {
        if (waiting > 0 && !m_sinceBusy.isValid())
            m_sinceBusy.start();
        if (waiting > 0 || !m_sinceBusy.isValid())
            return;
        if (m_sinceBusy.elapsed() >= LongMilliseconds)
            tell(tr("The files are open."));
        m_sinceBusy.invalidate();
    });
    connect(session, &Session::listed, this,
            [this](const FolderModel *list, const QString &name) { watch(list, name); });
}

void Notices::watch(const FolderModel *list, const QString &name)
{
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    connect(
        list, &FolderModel::finished, this,
        [this, list, name, sinceBegin] {
            if (sinceBegin.elapsed() >= LongMilliseconds)
                tell(tr("%1 is read: %n file(s).", nullptr, list->rowCount()).arg(oneLine(name)));
        },
        Qt::SingleShotConnection);
}

void Notices::tell(const QString &text)
{
    if (!m_isWanted || m_window->isActiveWindow())
        return;
    QApplication::alert(m_window);
    notify(text);
    Q_EMIT told(text);
}

void Notices::notify(const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Once is enough; connecting again is refused and does no harm.
    bus.connect(NoticeService, NoticePath, NoticeService, u"ActionInvoked"_s, this, SLOT(answer(uint, QString)));
    QDBusMessage message = QDBusMessage::createMethodCall(NoticeService, NoticePath, NoticeService, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    // The text may be taken for markup by the desktop.
    message << QApplication::applicationDisplayName() << m_last << u"ftworkbench"_s
            << QApplication::applicationDisplayName() << text.toHtmlEscaped() << QStringList{u"default"_s, tr("Show")}
            << hints << UsualTime;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        if (const QDBusPendingReply<uint> reply = *call; !reply.isError())
            m_last = reply.value();
    });
}

void Notices::answer(uint id, const QString &)
{
    if (id != m_last)
        return;
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace ft
