// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filenames.h"

#include <QCryptographicHash>

namespace ft {

QByteArray beside(const QByteArray &name, const QByteArray &ending)
{
    constexpr qsizetype LongestName = 255; // what practically all file systems take
    const QByteArray last = lastPart(name);
    const qsizetype room = LongestName - ending.size();
    if (last.size() <= room)
        return name + ending;
    const QByteArray digest = QCryptographicHash::hash(last, QCryptographicHash::Blake2b_256).toHex().first(16);
    return name.chopped(last.size()) + last.first(room - digest.size()) + digest + ending;
}

QByteArray folderOf(const QByteArray &name)
{
    const qsizetype slash = name.lastIndexOf('/');
    if (slash < 0)
        return ".";
    return slash == 0 ? QByteArray("/") : name.first(slash);
}

QByteArray lastPart(const QByteArray &name)
{
    return name.mid(name.lastIndexOf('/') + 1);
}

} // namespace ft
