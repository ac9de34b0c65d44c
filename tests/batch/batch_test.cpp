// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch.h"

#include "storage/backup.h"
#include "storage/folder.h"
#include "storage/writer.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

QByteArray job(std::uint32_t size = 1000)
{
    const std::string tail = test::appendix(size, 3);
    return QByteArray(static_cast<qsizetype>(size), '.') + QByteArray::fromStdString(tail + test::trailer(tail));
}

BatchOrder toDriveD()
{
    BatchOrder order;
    order.path = PathMove{u"C:"_s, u"D:\\Moved"_s};
    order.state = 0;
    return order;
}

class BatchOfFiles : public test::Folder
{
protected:
    QString folder() const { return at(u"."_s); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }
    bool isIdle() { return QTest::qWaitFor([this] { return batch.step() == Batch::Idle; }, 60'000); }
    std::vector<BatchFile> looked(const QStringList &paths, const BatchOrder &order = toDriveD())
    {
        std::vector<BatchFile> files;
        const auto connection = QObject::connect(&batch, &Batch::looked, &batch, [&files](const std::vector<BatchFile> &some) {
            files.insert(files.end(), some.begin(), some.end());
        });
        batch.look(paths, order, {});
        EXPECT_TRUE(isIdle());
        QObject::disconnect(connection);
        return files;
    }

    Batch batch;
};

} // namespace

TEST_F(BatchOfFiles, LooksAtDownloadsOnly)
{
    write(u"download1.dat"_s, job());
    write(u"deep/er/DOWNLOAD2.DAT"_s, job(5000));
    write(u"other.dat"_s, QByteArray(3000, 'x'));
    write(u"download3.mp3"_s, job());
    QByteArray damaged = job();
    damaged[1004] = 99; // a count of the appendix
    write(u"download4.dat"_s, damaged);
    const std::vector<BatchFile> files = looked({folder(), at(u"download1.dat"_s)});
    ASSERT_EQ(files.size(), 3U) << "each of them once";
    int changing = 0;
    for (const BatchFile &file : files) {
        changing += file.changes();
        EXPECT_EQ(file.problem.isEmpty(), file.changes()) << qPrintable(file.path);
        EXPECT_EQ(file.path.endsWith(u"download4.dat"_s), !file.problem.isEmpty()) << qPrintable(file.path);
    }
    EXPECT_EQ(changing, 2);
    EXPECT_EQ(bytes(u"download1.dat"_s), job()) << "nothing was written";
}

TEST_F(BatchOfFiles, WritesAndTakesAllBack)
{
    for (int i = 0; i < 5; ++i)
        write(u"download%1.dat"_s.arg(i), job(1000 + static_cast<std::uint32_t>(i)));
    batch.write(looked({folder()}));
    ASSERT_TRUE(isIdle());
    ASSERT_EQ(batch.written().size(), 5U);
    for (const BatchFile &file : looked({folder()}))
        EXPECT_FALSE(file.changes()) << "it is as it was asked for now";
    for (const BatchResult &result : batch.written()) {
        EXPECT_TRUE(result.saved.ok());
        EXPECT_EQ(backupsOf(result.path).size(), 1);
    }

    batch.takeBack();
    ASSERT_TRUE(isIdle());
    EXPECT_TRUE(batch.written().empty());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(bytes(u"download%1.dat"_s.arg(i)), job(1000 + static_cast<std::uint32_t>(i)));
}

TEST_F(BatchOfFiles, BackupsTakeItBackLater)
{
    const QString path = write(u"download1.dat"_s, job());
    batch.write(looked({path}));
    ASSERT_TRUE(isIdle());
    ASSERT_NE(bytes(u"download1.dat"_s), job());
    EXPECT_TRUE(restore(path, backupsOf(path).front()).ok());
    EXPECT_EQ(bytes(u"download1.dat"_s), job());
}

TEST_F(BatchOfFiles, KeepsBackupsAndTimesAsItIsTold)
{
    const QString path = write(u"download1.dat"_s, job());
    const QString folder = at(u"backups"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1'060'000'000);
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(then, QFileDevice::FileModificationTime));
    }
    batch.setSaveOptions({.backup = true, .backupFolder = folder, .keepTimes = true});
    batch.write(looked({path}));
    ASSERT_TRUE(isIdle());
    EXPECT_EQ(backupsOf(path), QStringList()) << "not beside it";
    ASSERT_EQ(backupsOf(path, folder).size(), 1);
    EXPECT_EQ(QFileInfo(path).lastModified(), then);
    batch.takeBack();
    ASSERT_TRUE(isIdle());
    EXPECT_EQ(bytes(u"download1.dat"_s), job());
    EXPECT_EQ(QFileInfo(path).lastModified(), then);
    EXPECT_EQ(backupsOf(path, folder).size(), 1) << "the one of the change";
}

TEST_F(BatchOfFiles, NeverTouchesWhatOthersHaveWritten)
{
    const QString before = write(u"download1.dat"_s, job());
    const QString after = write(u"download2.dat"_s, job());
    const std::vector<BatchFile> files = looked({folder()});
    write(u"download1.dat"_s, job(2000)); // after it was looked at
    QSignalSpy wrote(&batch, &Batch::wrote);
    batch.write(files);
    ASSERT_TRUE(isIdle());
    ASSERT_EQ(batch.written().size(), 1U);
    EXPECT_EQ(batch.written().front().path, QFileInfo(after).absoluteFilePath());
    EXPECT_EQ(wrote.size(), 2) << "and says so";
    EXPECT_EQ(bytes(u"download1.dat"_s), job(2000));

    write(u"download2.dat"_s, job(3000)); // after it was written
    batch.takeBack();
    ASSERT_TRUE(isIdle());
    EXPECT_EQ(bytes(u"download2.dat"_s), job(3000));
    EXPECT_EQ(batch.written().size(), 1U) << "not taken back";
}

TEST_F(BatchOfFiles, StopsWhereItIsToldTo)
{
    for (int i = 0; i < 200; ++i)
        write(u"download%1.dat"_s.arg(i), job());
    const std::vector<BatchFile> files = looked({folder()});
    ASSERT_EQ(files.size(), 200U);
    QObject::connect(&batch, &Batch::wrote, &batch, [this] { batch.cancel(); });
    QSignalSpy finished(&batch, &Batch::finished);
    batch.write(files);
    ASSERT_TRUE(isIdle());
    EXPECT_TRUE(finished.front().at(1).toBool());
    EXPECT_LT(batch.written().size(), 200U);
    ASSERT_FALSE(batch.written().empty());
    batch.takeBack();
    ASSERT_TRUE(isIdle());
    for (int i = 0; i < 200; ++i)
        ASSERT_EQ(bytes(u"download%1.dat"_s.arg(i)), job()) << i;
}

TEST_F(BatchOfFiles, ReadsTheEndsOfAFileOfGigabytes)
{
    constexpr qint64 DataSize = 4'000'000'000;
    const std::string appendix = test::appendix(static_cast<std::uint32_t>(DataSize), 3);
    const QString path = write(u"download1.dat"_s, {});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.seek(DataSize));
    file.write(QByteArray::fromStdString(appendix + test::trailer(appendix)));
    file.close();
    QElapsedTimer clock;
    clock.start();
    const std::optional<BatchFile> seen = lookAt(path, toDriveD(), {});
    ASSERT_TRUE(seen && seen->changes());
    EXPECT_TRUE(carryOut(*seen, {.backup = true}).isWritten());
    EXPECT_LT(clock.elapsed(), 2000) << "to read four gigabytes takes longer";
    EXPECT_FALSE(lookAt(path, toDriveD(), {})->changes());
}
