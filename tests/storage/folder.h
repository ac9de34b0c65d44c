// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ft::test {

/// A folder that lives as long as a test.
class Folder : public testing::Test
{
protected:
    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file, with the folders above it; returns its path.
    QString write(const QString &name, const QByteArray &contents) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(file.errorString());
        EXPECT_EQ(file.write(contents), contents.size());
        return at(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace ft::test
