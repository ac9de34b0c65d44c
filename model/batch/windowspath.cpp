// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowspath.h"

namespace ft {

namespace {

bool isSlash(QChar character)
{
    return character == u'\\' || character == u'/';
}

QString withBackslashes(QString path)
{
    return path.replace(u'/', u'\\');
}

} // namespace

QString bareFolder(const QString &folder)
{
    QString bare = folder.trimmed();
    while (!bare.isEmpty() && isSlash(bare.back()))
        bare.chop(1);
    return bare;
}

std::optional<qsizetype> folderLength(const QString &path, const QString &folder)
{
    const QString bare = bareFolder(folder);
    if (bare.isEmpty() || !withBackslashes(path).startsWith(withBackslashes(bare), Qt::CaseInsensitive))
        return std::nullopt;
    const bool endsThere = path.size() == bare.size() || isSlash(path.at(bare.size()));
    return endsThere ? std::optional(bare.size()) : std::nullopt;
}

} // namespace ft
