// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int PatienceMilliseconds = 1000; ///< with a window that hangs; then we open our own
constexpr auto StreamVersion = QDataStream::Qt_6_4;
/// 16 000 paths of ordinary length; somebody who sends more is not another start of this program.
constexpr qint64 MessageLimit = 4 * 1024 * 1024;

} // namespace

Instance::Instance(const QString &name, QObject *parent) : QObject(parent), m_name(name) {}

QString Instance::defaultName()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QDir::homePath().toUtf8());
    for (const char *display : {"WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME"})
        hash.addData(qgetenv(display));
    const QString name = u"ftworkbench-"_s + QString::fromLatin1(hash.result().toHex().first(16));
#ifdef Q_OS_UNIX
    // A folder of one's own: in the shared one somebody else could have taken the name.
    if (const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !folder.isEmpty())
        return folder + u'/' + name;
#endif
    return name;
}

bool Instance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMilliseconds))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(StreamVersion);
    stream << paths;
    // The other side closes when it has read everything.
    return socket.waitForBytesWritten(PatienceMilliseconds)
        && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(PatienceMilliseconds));
}

bool Instance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Instance::greet);
    if (m_server->listen(m_name))
        return true;
    // Nobody answered handOver(), so the name is what a crashed window left behind.
    return m_server->serverError() == QAbstractSocket::AddressInUseError && QLocalServer::removeServer(m_name)
        && m_server->listen(m_name);
}

void Instance::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > MessageLimit)
                return socket->abort();
            QDataStream stream(socket);
            stream.setVersion(StreamVersion);
            QStringList paths;
            stream.startTransaction();
            stream >> paths;
            if (!stream.commitTransaction())
                return; // more is coming
            socket->disconnectFromServer();
            Q_EMIT asked(paths);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace ft
