// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/archivepath.h"
#include "support/archives.h"

#include <KCompressionDevice>

#include <QBuffer>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class ArchivePathTest : public test::Folder
{
protected:
    QString writeBytes(const QString &name, const std::string &bytes) const
    {
        return write(name, QByteArray::fromStdString(bytes));
    }
};

std::string contentsOf(const Opened &opened)
{
    Bytes bytes(static_cast<std::size_t>(opened.bytes->size()));
    bytes.resize(opened.bytes->read(0, bytes));
    return std::string(bytes.begin(), bytes.end());
}

TEST_F(ArchivePathTest, LeadsIntoAnArchive)
{
    const QString zip = writeBytes(u"b.zip"_s, test::zip({{"My Shared/n.txt", "here"}, {"../out", "there"}}));
    const Opened opened = open(zip + u"/My Shared/n.txt"_s);
    ASSERT_TRUE(opened.bytes);
    EXPECT_EQ(contentsOf(opened), "here");
    EXPECT_EQ(opened.contentName, u"n.txt"_s);
    EXPECT_EQ(opened.path, zip + u"/My Shared/n.txt"_s);
    EXPECT_FALSE(opened.identity); // nothing can be written back
    ASSERT_EQ(opened.findings.size(), 1U);
    EXPECT_EQ(opened.findings[0].detail, "b.zip");
    EXPECT_FALSE(hasChanged(opened));
    EXPECT_EQ(contentsOf(open(zip + u"/out"_s)), "there");
}

TEST_F(ArchivePathTest, LeadsNowhereElse)
{
    const QString zip = writeBytes(u"b.zip"_s, test::zip({{"n", "here"}}));
    const QString plain = writeBytes(u"plain"_s, "no archive");
    for (const QString &path : {zip + u"/m"_s, zip + u"/n/n"_s, zip + u"/../b.zip/m"_s, plain + u"/n"_s, at(u"gone/n"_s)}) {
        const Opened opened = open(path);
        EXPECT_FALSE(opened.bytes) << path.toStdString();
        EXPECT_EQ(opened.error, OpenError::NotFound) << path.toStdString();
        EXPECT_FALSE(opened.reason.isEmpty()) << path.toStdString();
    }
}

TEST_F(ArchivePathTest, OneArchiveInsideAnotherIsOpenedAndNoMore)
{
    const std::string innermost = test::zip({{"n", "deep"}});
    const std::string inner = test::sevenZip({{"c.zip", innermost}, {"n", "inside"}});
    const QString outer = writeBytes(u"a.tar"_s, test::tar({{"b.7z", inner}}));
    EXPECT_EQ(contentsOf(open(outer + u"/b.7z/n"_s)), "inside");
    EXPECT_TRUE(openArchive(outer + u"/b.7z"_s).archive);
    const Opened tooDeep = open(outer + u"/b.7z/c.zip/n"_s);
    EXPECT_FALSE(tooDeep.bytes);
    EXPECT_EQ(tooDeep.reason, sentence(ArchiveTrouble::TooDeep));
    const OpenedArchive listed = openArchive(outer + u"/b.7z/c.zip"_s);
    EXPECT_FALSE(listed.archive);
    EXPECT_EQ(listed.reason, sentence(ArchiveTrouble::TooDeep));
}

TEST_F(ArchivePathTest, PackedTarsAreArchives)
{
    for (const auto type : {KCompressionDevice::GZip, KCompressionDevice::BZip2, KCompressionDevice::Xz, KCompressionDevice::Zstd}) {
        QBuffer buffer;
        KCompressionDevice device(&buffer, false, type);
        ASSERT_TRUE(device.open(QIODevice::WriteOnly));
        device.write(QByteArray::fromStdString(test::tar({{"n", "packed"}})));
        device.close();
        const QString path = write(u"a.tar.x"_s, buffer.data());
        EXPECT_EQ(archiveIn(open(path)), "tar");
        EXPECT_EQ(contentsOf(open(path + u"/n"_s)), "packed");
        EXPECT_TRUE(openArchive(path).archive);
    }
}

TEST_F(ArchivePathTest, WhatIsNotWholeIsSaid)
{
    const QString zip = writeBytes(u"b.zip"_s, test::zip({{.name = "n", .contents = "here", .checksum = 1},
                                                          {.name = "secret", .contents = "here", .flags = 1}}));
    const Opened wrong = open(zip + u"/n"_s);
    ASSERT_TRUE(wrong.bytes);
    EXPECT_EQ(wrong.findings.back().code, Code::BytesUnreadable);
    EXPECT_EQ(wrong.findings.back().severity, Severity::Error);
    const Opened secret = open(zip + u"/secret"_s);
    EXPECT_FALSE(secret.bytes);
    EXPECT_EQ(secret.reason, sentence(ArchiveTrouble::Encrypted));
}

TEST_F(ArchivePathTest, APartialDownloadOfAnArchiveIsNoArchive)
{
    const QString path = writeBytes(u"download1045123456403148145.dat"_s, test::zip({{"n", "here"}}).substr(0, 60));
    EXPECT_TRUE(archiveIn(open(path)).empty());
}

} // namespace
} // namespace ft
