// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesource.h"
#include "storage/writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h> // POSIX: blocks that a file takes

using namespace Qt::StringLiterals;

namespace ft {
namespace {

constexpr std::uint64_t Length = 64 * 1024 * 1024 + 5;

/// Zeros but for 100 bytes at 20 MiB and the last one. Holes, if the file system knows them.
QString gapsFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"gaps"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.seek(20 * 1024 * 1024);
    file.write(QByteArray(100, 'x'));
    file.seek(static_cast<qint64>(Length - 1));
    file.write("y");
    return path;
}

std::uint64_t bytesTaken(const QString &path)
{
    struct stat info {};
    ::stat(QFile::encodeName(path).constData(), &info);
    return static_cast<std::uint64_t>(info.st_blocks) * 512;
}

} // namespace

TEST(SparseFile, TellsWhereItHoldsSomething)
{
    const QTemporaryDir folder;
    const Opened opened = openPlain(gapsFile(folder));
    ASSERT_TRUE(opened.bytes);
    std::uint64_t behind = 0;
    for (Extents data = dataFrom(*opened.bytes, 0); data.size > 0; data = dataFrom(*opened.bytes, data.end())) {
        ASSERT_GE(data.at, behind);
        Bytes gap(static_cast<std::size_t>(data.at - behind));
        ASSERT_EQ(opened.bytes->read(behind, gap), gap.size());
        EXPECT_EQ(gap, Bytes(gap.size()));
        behind = data.end();
    }
    EXPECT_EQ(behind, Length); // the last byte is no hole
    EXPECT_EQ(dataFrom(*opened.bytes, Length), (Extents{Length, 0}));
    EXPECT_EQ(dataFrom(*opened.bytes, Length + 7).size, 0u);
}

TEST(SparseFile, StaysOneWhenItIsCopied)
{
    const QTemporaryDir folder;
    const QString path = gapsFile(folder);
    const QString copy = folder.filePath(u"copy"_s);
    ASSERT_TRUE(saveAs(copy, *openPlain(path).bytes).ok());
    EXPECT_LE(bytesTaken(copy), bytesTaken(path));
    QFile a(path);
    QFile b(copy);
    ASSERT_TRUE(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    EXPECT_TRUE(a.readAll() == b.readAll());
}

TEST(SparseFile, AnythingElseMayHoldSomethingEverywhere)
{
    const MemorySource zeros(Bytes(100));
    EXPECT_EQ(dataFrom(zeros, 0), (Extents{0, 100}));
    EXPECT_EQ(dataFrom(zeros, 40), (Extents{40, 60}));
    EXPECT_EQ(dataFrom(zeros, 100).size, 0u);
}

} // namespace ft
