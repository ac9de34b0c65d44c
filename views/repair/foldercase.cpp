// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldercase.h"

#include <QFileInfo>

namespace ft {

namespace {

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

QString commonFolder(const QStringList &files)
{
    if (files.isEmpty())
        return {};
    QString folder = QFileInfo(files.constFirst()).path();
    for (const QString &file : files) {
        while (!isBelow(file, folder) && folder != QFileInfo(folder).path())
            folder = QFileInfo(folder).path();
    }
    return folder;
}

} // namespace

FolderCase::FolderCase(const QString &name, const QStringList &files, const Style &style, QObject *parent)
    : QObject(parent), m_name(name), m_style(style), m_list(new RepairList(files, style, this)), m_root(commonFolder(files))
{
}

int FolderCase::count(Confidence least) const
{
    int count = m_list->count(RepairVerdict::Proved);
    if (least <= Confidence::Consistent)
        count += m_list->count(RepairVerdict::Consistent);
    if (least <= Confidence::Guessed)
        count += m_list->count(RepairVerdict::Guessed);
    return count;
}

RepairList::Files FolderCase::offered() const
{
    RepairList::Files files;
    for (const auto &file : m_list->files()) {
        if (file->plan && file->plan->confidence >= m_least)
            files.append(file);
    }
    return files;
}

void FolderCase::setTaken(const FileRepair &file, bool taken)
{
    if (taken)
        m_leftOut.remove(file.path);
    else
        m_leftOut.insert(file.path);
    Q_EMIT takenChanged();
}

RepairList::Files FolderCase::taken() const
{
    RepairList::Files files = offered();
    files.removeIf([this](const auto &file) { return !isTaken(*file); });
    return files;
}

} // namespace ft
