// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace ft::test {

/// A folder to write to, in memory where the system has such: thousands of files are synced there.
class SaveFolder
{
public:
    SaveFolder();

    QString path() const { return m_folder.path(); }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString put(const QString &name, const QByteArray &contents) const;
    QByteArray get(const QString &name) const;
    QStringList names() const; ///< of all files, sorted
    void clear() const; ///< all files away

private:
    QTemporaryDir m_folder;
};

} // namespace ft::test
