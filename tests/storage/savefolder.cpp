// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefolder.h"

#include <QDir>
#include <QFile>

namespace ft::test {

using namespace Qt::StringLiterals;

SaveFolder::SaveFolder()
    : m_folder((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/ft-save-XXXXXX"_s)
{
}

QString SaveFolder::put(const QString &name, const QByteArray &contents) const
{
    QFile file(at(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(at(name)));
    return at(name);
}

QByteArray SaveFolder::get(const QString &name) const
{
    QFile file(at(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

QStringList SaveFolder::names() const
{
    return QDir(path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void SaveFolder::clear() const
{
    for (const QString &name : names())
        QFile::remove(at(name));
}

} // namespace ft::test
