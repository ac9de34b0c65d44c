// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ft::test {

/// A folder for files that a test makes up.
class Scratch
{
public:
    QString path() const { return QDir(m_folder.path()).canonicalPath(); }

    /// Writes a file and returns its absolute path.
    QString file(const QString &name, const QByteArray &contents) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qPrintable(path));
        return QFileInfo(path).canonicalFilePath();
    }

private:
    QTemporaryDir m_folder;
};

/// Of a file; empty where there is none.
inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Five supernodes as giFT writes them.
inline QByteArray nodesFile()
{
    QByteArray lines;
    for (int i = 1; i <= 5; ++i)
        lines += "62.43.1." + QByteArray::number(i) + " 1214 1 " + QByteArray::number(40 + i) + " 1056000000\n";
    return lines;
}

inline const char *Link = "sig2dat:///|File:Song.mp3|Length:5210112Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|";

} // namespace ft::test
