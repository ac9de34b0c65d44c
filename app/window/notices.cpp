// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "session.h"

#include "common/workended.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

// https://specifications.freedesktop.org/notification-spec/latest/
constexpr auto NoticeService = "org.freedesktop.Notifications"_L1;
constexpr auto NoticePath = "/org/freedesktop/Notifications"_L1;
constexpr int UsualTime = -1; ///< as long as the desktop shows any

} // namespace

Notices::Notices(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

void Notices::watch(const Session *session)
{
    connect(session, &Session::waitingChanged, this, [this](int waiting) {
        if (waiting > 0 && !m_sinceBusy.isValid())
            m_sinceBusy.start();
        if (waiting > 0 || !m_sinceBusy.isValid())
            return;
        if (m_sinceBusy.elapsed() >= LongMilliseconds)
            tell(tr("The files are open."), m_window);
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
                tell(tr("%1 is read: %n file(s).", nullptr, list->rowCount()).arg(oneLine(name)), m_window);
        },
        Qt::SingleShotConnection);
}

bool Notices::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != WorkEnded::kind())
        return false;
    const auto *ended = static_cast<WorkEnded *>(event);
    if (ended->milliseconds() >= LongMilliseconds && !ended->outcome().isEmpty())
        tell(ended->outcome(), ended->window());
    event->accept();
    return true;
}

/// Its dialogs and its manual are a part of the window.
bool Notices::isInFront() const
{
    const QWidget *front = QApplication::activeWindow();
    while (front && front != m_window)
        front = front->parentWidget();
    return front;
}

void Notices::tell(const QString &text, QWidget *where)
{
    if (!m_isWanted || isInFront())
        return;
    m_where = where;
    QApplication::alert(m_window);
    notify(where == m_window ? QApplication::applicationDisplayName() : where->windowTitle(), text);
    Q_EMIT told(text);
}

void Notices::notify(const QString &title, const QString &text)
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
            << title << text.toHtmlEscaped() << QStringList{u"default"_s, tr("Show")}
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
    QWidget *where = m_where ? m_where.data() : m_window;
    m_window->raise();
    where->raise();
    where->activateWindow();
}

} // namespace ft
