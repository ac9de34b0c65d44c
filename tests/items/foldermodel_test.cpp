// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"

#include "items/foldermodel.h"
#include "items/roles.h"
#include "support/archives.h"
#include "support/datfile.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

using namespace ft;

namespace {

class FolderModelTest : public testing::Test
{
protected:
    void write(const char *name, const Bytes &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    }
    void read(FolderModel &model)
    {
        model.setPaths({folder.path()});
        ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }, 60'000));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(FolderModelTest, SaysWhatEachFileIs)
{
    write("data256.dbb", test::database());
    write("holiday.txt", test::FileBytes().text("nothing of interest").bytes());
    FolderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    read(model);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.filesRead(), 2);
    EXPECT_EQ(model.entry(0).format, QStringLiteral("kazaa.dbb"));
    EXPECT_EQ(model.entry(0).severity, Severity::Error);
    EXPECT_TRUE(model.entry(1).format.isEmpty());
    EXPECT_EQ(model.index(1, number(FolderColumn::Kind)).data().toString(), QStringLiteral("not recognised"));
    EXPECT_EQ(model.index(0, number(FolderColumn::Size)).data(ValueRole).toULongLong(), 5U * 264);
}

TEST_F(FolderModelTest, ANewFolderReplacesTheOld)
{
    write("data256.dbb", test::database());
    FolderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPaths({folder.path()});
    read(model);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(FolderModelTest, AFileThatCannotBeOpenedSaysWhy)
{
    FolderModel model;
    model.setPaths({folder.filePath(QStringLiteral("gone.dat"))});
    ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }));
    QCoreApplication::processEvents();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.entry(0).isOpen);
    EXPECT_EQ(model.entry(0).severity, Severity::Error);
    EXPECT_FALSE(model.entry(0).verdict.isEmpty());
}

TEST_F(FolderModelTest, CanBeStopped)
{
    for (int i = 0; i < 300; ++i)
        write(("data256-" + std::to_string(i) + ".dbb").c_str(), test::database());
    FolderModel model;
    model.setPaths({folder.path()});
    ASSERT_TRUE(QTest::qWaitFor([&model] { return model.rowCount() > 0; }));
    model.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }));
    EXPECT_LE(model.filesRead(), 300);
}

TEST_F(FolderModelTest, AnArchiveIsListedLikeAFolder)
{
    const Bytes bytes = test::database();
    const std::string database(bytes.begin(), bytes.end());
    const std::string zip = test::zip({{"backup/data256.dbb", database},
                                       {"../../etc/passwd", "x"},
                                       {.name = "secret.dat", .contents = "x", .flags = 1},
                                       {.name = "link", .contents = "/etc", .deflated = false, .attributes = 0120777}});
    write("backup.zip", Bytes(zip.begin(), zip.end()));
    FolderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPaths({folder.filePath(QStringLiteral("backup.zip"))});
    ASSERT_TRUE(QTest::qWaitFor([&model] { return !model.isReading(); }, 60'000));
    QCoreApplication::processEvents();
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.filesRead(), 4);
    EXPECT_EQ(model.archiveKind(), QStringLiteral("zip"));
    EXPECT_EQ(model.entry(0).format, QStringLiteral("kazaa.dbb"));
    EXPECT_EQ(model.entry(0).path, folder.filePath(QStringLiteral("backup.zip/backup/data256.dbb")));
    EXPECT_TRUE(model.entry(1).climbs);
    EXPECT_EQ(model.index(1, number(FolderColumn::File)).data().toString(), QStringLiteral("../../etc/passwd"));
    EXPECT_FALSE(model.entry(2).isOpen);
    EXPECT_TRUE(model.entry(2).verdict.contains(QStringLiteral("encrypted")));
    EXPECT_FALSE(model.entry(3).isOpen);
    EXPECT_TRUE(model.entry(3).verdict.contains(QStringLiteral("never followed")));
}

TEST_F(FolderModelTest, MarksWhatBelongsTogetherOrNowhere)
{
    const Bytes hash(20, 7);
    write("a.dat", test::DatFile{.dataSize = 400, .fileSize = 1000, .sources = 2, .completed = {{0, 400}}, .hashes = {hash, hash}}.bytes());
    write("b.dat", test::DatFile{.dataSize = 100, .fileSize = 1000, .completed = {{0, 100}}, .hashes = {hash}}.bytes());
    write("data256.dbb", test::database());
    FolderModel model;
    read(model);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.entry(0).twins, 1);
    EXPECT_EQ(model.entry(1).twins, 1);
    EXPECT_EQ(model.entry(0).sources, 2U);
    ASSERT_TRUE(model.entry(0).lane);
    EXPECT_EQ(model.entry(0).lane->mix({0, 1000})[ChunkState::Received], 400U);
    EXPECT_TRUE(model.index(0, number(FolderColumn::Chunks)).data(LaneRole).isValid());
    EXPECT_EQ(model.entry(2).records, 4);
    EXPECT_EQ(model.entry(2).lostRecords, 3); // "Blue Night.mp3" is what the partials become
}
