// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workfolder.h"

#include "support/kazaafiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <functional>

namespace ft {

inline constexpr std::uint32_t Slots = 1'000'000;

/// A database of so many slots.
inline QString database()
{
    static const WorkFolder folder(QStringLiteral("database"));
    const QString path = folder.filePath(QStringLiteral("data256.dbb"));
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    for (std::uint32_t row = 0; row < Slots; ++row)
        file.write(QByteArray::fromStdString(test::slot(row)));
    return path;
}

/// Sleeps between events: whoever works has all cores.
inline void waitFor(const std::function<bool()> &done)
{
    QTimer tick;
    tick.start(20); // what is waited for may tell nobody
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace ft
