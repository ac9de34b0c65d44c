// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderof.h"

#include <QDir>
#include <QFileInfo>

namespace ft {

QString folderOf(const QString &path)
{
    QString folder = QDir::isAbsolutePath(path) ? QFileInfo(path).path() : QDir::homePath();
    while (!QFileInfo(folder).isDir() && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace ft
