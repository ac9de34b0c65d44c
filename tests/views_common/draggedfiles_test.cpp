// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archives.h"

#include "common/draggedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <memory>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

class DraggedFilesTest : public testing::Test
{
protected:
    DraggedFilesTest()
    {
        QDir().mkpath(temporary());
        qputenv("TMPDIR", temporary().toLocal8Bit());
    }
    ~DraggedFilesTest() override { qunsetenv("TMPDIR"); }

    QString temporary() const { return m_scratch.filePath(u"tmp"_s); }
    QString write(const QString &name, const std::string &bytes) const
    {
        QFile file(m_scratch.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        return file.fileName();
    }
    QStringList privateFolders() const
    {
        return QDir(temporary()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QByteArray contents(const QUrl &url)
    {
        QFile file(url.toLocalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    QTemporaryDir m_scratch;
    QWidget m_window;
};

TEST_F(DraggedFilesTest, WhatLiesOnDiskStaysWhereItIs)
{
    const QString path = write(u"a.dat"_s, "1");
    const DraggedFiles files({path}, &m_window);
    EXPECT_EQ(files.urls(), QList<QUrl>{QUrl::fromLocalFile(path)});
    EXPECT_TRUE(privateFolders().isEmpty());
}

TEST_F(DraggedFilesTest, UnpacksWhenSomebodyAsksAndOnlyOnce)
{
    const QString archive = write(u"a.zip"_s,
                                  test::zip({{"My Shared/one.dat", "1"}, {"two.dat", "2"}, {"three.dat", "3"}}));
    const QString onDisk = write(u"disk.dat"_s, "0");
    const DraggedFiles files({archive + u"/My Shared/one.dat"_s, onDisk, archive + u"/two.dat"_s}, &m_window);
    EXPECT_TRUE(files.hasUrls());
    EXPECT_TRUE(files.formats().contains(u"text/uri-list"_s));
    EXPECT_EQ(files.data(PathsMimeType).split('\0').size(), 3);
    EXPECT_TRUE(privateFolders().isEmpty()) << "nobody has asked where they are";

    const QList<QUrl> urls = files.urls();
    ASSERT_EQ(urls.size(), 3);
    EXPECT_EQ(contents(urls[0]), "0");
    EXPECT_EQ(urls[1].fileName(), u"one.dat"_s);
    EXPECT_EQ(contents(urls[1]), "1");
    EXPECT_EQ(contents(urls[2]), "2");
    ASSERT_EQ(privateFolders().size(), 1);
    const QFileInfo folder(temporary() + u'/' + privateFolders().constFirst());
    EXPECT_EQ(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
              QFile::Permissions());

    EXPECT_EQ(files.data(u"text/uri-list"_s).split('\n').size(), 4) << "three lines and the end of the last";
    EXPECT_EQ(files.urls(), urls);
    EXPECT_EQ(privateFolders().size(), 1);
}

TEST_F(DraggedFilesTest, NamesDoNotDecideWhereItIsWritten)
{
    const QString archive = write(u"a.zip"_s, test::zip({{"../../climbs.dat", "1"}}));
    const DraggedFiles files({archive + u"/climbs.dat"_s}, &m_window);
    const QList<QUrl> urls = files.urls();
    ASSERT_EQ(urls.size(), 1);
    EXPECT_EQ(contents(urls[0]), "1");
    EXPECT_TRUE(urls[0].toLocalFile().startsWith(temporary() + u'/' + privateFolders().value(0) + u'/'));
    EXPECT_FALSE(QFile::exists(m_scratch.filePath(u"climbs.dat"_s)));
}

TEST_F(DraggedFilesTest, SaysWhatCouldNotBeUnpackedAndHandsOverTheRest)
{
    const QString archive = write(
        u"a.zip"_s, test::zip({{.name = "<b>wrong</b>", .contents = "1", .checksum = 1}, {"right", "2"}}));
    const DraggedFiles files({archive + u"/<b>wrong</b>"_s, archive + u"/right"_s}, &m_window);
    const QList<QUrl> urls = files.urls();
    ASSERT_EQ(urls.size(), 1);
    EXPECT_EQ(contents(urls[0]), "2");
    const auto *box = m_window.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(u"wrong"_s));
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
}

TEST_F(DraggedFilesTest, IsNotDeletedWhileSomebodyWaits)
{
    const QString archive = write(u"a.zip"_s, test::zip({{"one", "1"}}));
    auto *drag = new QObject; // in the place of a QDrag
    auto *files = new DraggedFiles({archive + u"/one"_s}, &m_window);
    files->setParent(drag);
    const QPointer<QObject> watched(drag);
    QTimer::singleShot(0, drag, &QObject::deleteLater);
    EXPECT_EQ(files->urls().size(), 1);
    ASSERT_TRUE(watched);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !watched; })) << "afterwards it goes";
}

TEST_F(DraggedFilesTest, TakesFilesOnDiskAndInArchivesOnly)
{
    const QString archive = write(u"a.zip"_s, test::zip({{"one", "1"}}));
    EXPECT_TRUE(DraggedFiles::canTake(archive));
    EXPECT_TRUE(DraggedFiles::canTake(archive + u"/one"_s));
    EXPECT_FALSE(DraggedFiles::canTake(u"records[3].hash"_s));
    EXPECT_FALSE(DraggedFiles::canTake(u"/nowhere/at/all"_s));
}

} // namespace
