// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace ft {

/// One window per person and display. A second start hands its files to the first and ends.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells apart who must not meet; by default the person and the display.
    explicit Instance(const QString &name = defaultName(), QObject *parent = nullptr);

    static QString defaultName();

    /// Hands absolute paths to the window that runs already, which comes to the front. False if there is none.
    bool handOver(const QStringList &paths) const;

    /// Listens for others from now on. False if the name is taken or cannot be had.
    bool listen();

Q_SIGNALS:
    void asked(const QStringList &paths); ///< by another start; without paths it only wants the window

private:
    void greet();

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace ft
