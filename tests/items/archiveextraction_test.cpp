// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/archiveextraction.h"
#include "storage/archive.h"
#include "support/archives.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class ArchiveExtractionTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(target())); }

    QString target() const { return m_folder.filePath(u"target"_s); }
    QString archive(const std::string &bytes) const
    {
        const QString path = m_folder.filePath(u"a.zip"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return path;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    QStringList filesOutside() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ArchiveExtractionTest, WritesWhatWasAskedForAndNothingElse)
{
    const QString path = archive(test::zip({{"a/one", "1"}, {"two", "2"}, {"three", "3"}}));
    const ExtractionResult result = extractTo(target(), path, {u"a/one"_s, u"two"_s});
    EXPECT_EQ(result.written, (QStringList{target() + u"/a/one"_s, target() + u"/two"_s}));
    EXPECT_TRUE(result.failures.isEmpty());
    EXPECT_EQ(contents(target() + u"/a/one"_s), "1");
    EXPECT_EQ(contents(target() + u"/two"_s), "2");
    EXPECT_FALSE(QFile::exists(target() + u"/three"_s));
}

TEST_F(ArchiveExtractionTest, NeverWritesOutsideOrOverAnother)
{
    const QString path = archive(test::zip({{"../climbs", "1"}, {"x", "2"}, {"link/y", "3"}}));
    QFile there(target() + u"/x"_s);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    ASSERT_TRUE(QFile::link(m_folder.path(), target() + u"/link"_s));
    const ExtractionResult result = extractTo(target(), path, {u"climbs"_s, u"x"_s, u"link/y"_s});
    EXPECT_EQ(result.written, (QStringList{target() + u"/climbs"_s, target() + u"/x (2)"_s}));
    ASSERT_EQ(result.failures.size(), 1);
    EXPECT_TRUE(result.failures.constFirst().startsWith(u"link/y"_s));
    EXPECT_EQ(contents(target() + u"/climbs"_s), "1");
    EXPECT_EQ(contents(target() + u"/x"_s), "mine");
    EXPECT_EQ(contents(target() + u"/x (2)"_s), "2");
    EXPECT_EQ(filesOutside(), (QStringList{u"a.zip"_s, u"target"_s}));
}

TEST_F(ArchiveExtractionTest, WhatIsNotWhatWasPackedIsNotWritten)
{
    const QString path = archive(test::zip({{.name = "wrong", .contents = "1", .checksum = 1}, {"right", "2"}}));
    const ExtractionResult result = extractTo(target(), path, {u"wrong"_s, u"right"_s});
    EXPECT_EQ(result.written.size(), 1);
    EXPECT_EQ(result.failures, QStringList(u"wrong: "_s + sentence(ArchiveTrouble::ChecksumWrong)));
    EXPECT_FALSE(QFile::exists(target() + u"/wrong"_s));
}

TEST_F(ArchiveExtractionTest, SaysWhatIsNotThere)
{
    const QString path = archive(test::zip({{"right", "2"}}));
    const ExtractionResult result = extractTo(target(), path, {u"left"_s, u"right"_s});
    EXPECT_EQ(result.written.size(), 1);
    EXPECT_EQ(result.failures, QStringList(u"left: "_s + sentence(ArchiveTrouble::NotThere)));
}

TEST_F(ArchiveExtractionTest, TakesWholePathsAlsoIntoAnArchiveInAnArchive)
{
    const std::string inner = test::zip({{"sub/deep", "1"}, {"top", "2"}});
    const QString path = archive(test::zip({{"in/inner.zip", inner}, {"one", "3"}}));
    int told = 0;
    const ExtractionResult result = extractAll(
        target(), {path + u"/in/inner.zip/sub/deep"_s, path + u"/in/inner.zip/top"_s, path + u"/one"_s, u"/nowhere/x"_s},
        [&told](int done) { told = done; });
    EXPECT_EQ(result.written, (QStringList{target() + u"/sub/deep"_s, target() + u"/top"_s, target() + u"/one"_s}));
    EXPECT_EQ(result.failures, QStringList(u"/nowhere/x: "_s + sentence(ArchiveTrouble::NotThere)));
    EXPECT_EQ(told, 3);
    EXPECT_EQ(contents(target() + u"/sub/deep"_s), "1");
}

TEST_F(ArchiveExtractionTest, WorksBesideTheWindow)
{
    const QString path = archive(test::zip({{"one", "1"}, {"two", "2"}}));
    ArchiveExtraction extraction;
    qsizetype written = -1;
    QObject::connect(&extraction, &ArchiveExtraction::finished, &extraction, [&](const ExtractionResult &result) { written = result.written.size(); });
    extraction.start(target(), path, {u"one"_s, u"two"_s});
    ASSERT_TRUE(QTest::qWaitFor([&] { return written >= 0; }));
    EXPECT_EQ(written, 2);
}
