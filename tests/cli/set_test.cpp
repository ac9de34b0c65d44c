// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a sound download of the samples in it.
struct Workplace {
    Workplace()
    {
        const auto sample = test::sourceFile("resources/samples/downloads/download1045201987403226676.dat");
        QFile::copy(QString::fromStdString(sample.string()), folder.filePath(u"job.dat"_s));
        QFile::setPermissions(folder.filePath(u"job.dat"_s), QFile::ReadOwner | QFile::WriteOwner);
    }

    test::Ran run(const QStringList &arguments) const { return test::ftwb(arguments, folder.path()); }
    QJsonObject content(const QString &file) const
    {
        const auto lines = run({u"inspect"_s, u"--json"_s, file}).lines();
        return lines.empty() ? QJsonObject() : lines.front().value("content"_L1).toObject();
    }
    QByteArray bytes(const QString &file) const
    {
        QFile read(folder.filePath(file));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("missing");
    }

    QTemporaryDir folder;
};

} // namespace

TEST(Set, WritesACopyInWhichEverythingFollows)
{
    const Workplace place;
    const QByteArray before = place.bytes(u"job.dat"_s);
    const test::Ran ran = place.run({u"set"_s, u"--json"_s, u"job.dat"_s, u"appendix.state=1"_s,
                                     u"appendix.local_path=D:\\Größer\\a.mp3"_s, u"appendix.sources[0].ip=192.0.2.9"_s, u"-o"_s, u"new.dat"_s});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    EXPECT_EQ(place.bytes(u"job.dat"_s), before);
    const QJsonObject content = place.content(u"new.dat"_s);
    EXPECT_EQ(content.value("state"_L1).toInt(), 1);
    EXPECT_EQ(content.value("local_path"_L1).toString(), u"D:\\Größer\\a.mp3"_s);
    EXPECT_EQ(content.value("sources"_L1).toArray().at(0).toObject().value("ip"_L1).toString(), u"192.0.2.9"_s);
    EXPECT_EQ(content.value("checksum"_L1).toObject().value("form"_L1).toString(), u"jamcrc"_s);
    ASSERT_EQ(ran.lines().size(), 1U);
    EXPECT_FALSE(ran.lines().front().value("followed"_L1).toArray().isEmpty());
}

TEST(Set, RefusesToOverwriteAndToGuess)
{
    const Workplace place;
    const QByteArray before = place.bytes(u"job.dat"_s);
    const struct {
        QStringList arguments;
        const char *said;
    } mistakes[] = {
        {{u"set"_s, u"job.dat"_s, u"appendix.state=1"_s}, "--in-place"},
        {{u"set"_s, u"job.dat"_s, u"appendix.state=1"_s, u"-o"_s, u"job.dat"_s}, "--force"},
        {{u"set"_s, u"job.dat"_s, u"appendix.state=paus"_s, u"--in-place"_s}, "is not a number"},
        {{u"set"_s, u"job.dat"_s, u"appendix.stat=1"_s, u"--in-place"_s}, "no place"},
        {{u"set"_s, u"job.dat"_s, u"appendix.state"_s, u"--in-place"_s}, "PATH=VALUE"},
        {{u"set"_s, u"job.dat"_s, u"appendix.local_path=Ж"_s, u"--in-place"_s}, "code page"},
        {{u"set"_s, u"job.dat"_s, u"appendix.source_count=7"_s, u"--in-place"_s}, "follows"},
        {{u"insert"_s, u"job.dat"_s, u"appendix.sources[99]"_s, u"--in-place"_s}, "no place"},
        {{u"remove"_s, u"job.dat"_s, u"appendix.state"_s, u"--in-place"_s}, "kind"},
    };
    for (const auto &mistake : mistakes) {
        const test::Ran ran = place.run(mistake.arguments);
        EXPECT_EQ(ran.status, 2) << mistake.said;
        EXPECT_TRUE(ran.error.contains(QLatin1StringView(mistake.said))) << ran.error.toStdString();
    }
    EXPECT_EQ(place.bytes(u"job.dat"_s), before);
}

TEST(Set, TakesWhatPeopleWrite)
{
    const Workplace place;
    const test::Ran ran = place.run({u"set"_s, u"job.dat"_s, u"appendix.state=paused"_s, u"appendix.start_time=2003-02-11 14:03"_s,
                                     u"appendix.local_path=Ж"_s, u"--codepage"_s, u"windows-1251"_s, u"--in-place"_s});
    EXPECT_EQ(ran.status, 0) << ran.error.toStdString();
    const QJsonObject content = place.content(u"job.dat"_s);
    EXPECT_EQ(content.value("state"_L1).toInt(), 1);
    EXPECT_EQ(content.value("start_time"_L1).toInteger(), 1044972180);
    EXPECT_EQ(content.value("local_path"_L1).toString(), u"Æ"_s) << "0xC6, read as windows-1252";
}

TEST(Set, ARecordThatOutgrowsItsSlotMovesWhereItIsAllowedTo)
{
    const Workplace place;
    const std::string slot = test::slot(1);
    for (const QString &name : {u"data256.dbb"_s, u"other.dbb"_s}) {
        QFile file(place.folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(slot + slot));
    }
    const QByteArray before = place.bytes(u"data256.dbb"_s);
    const QString longer = u"records[1].name="_s + QString(300, u'x');
    const QStringList set{u"set"_s, u"data256.dbb"_s, longer, u"--in-place"_s};
    const test::Ran refused = place.run(set);
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.error.contains("data1024.dbb"_L1)) << refused.error.toStdString();
    for (const QString &wrong : {u"data2048.dbb"_s, u"other.dbb"_s})
        EXPECT_EQ(place.run(set + QStringList{u"--larger"_s, wrong}).status, 2) << wrong.toStdString();
    EXPECT_EQ(place.bytes(u"data256.dbb"_s), before);

    const test::Ran moved = place.run(set + QStringList{u"--larger"_s, u"data1024.dbb"_s});
    EXPECT_EQ(moved.status, 0) << moved.error.toStdString();
    EXPECT_EQ(place.content(u"data256.dbb"_s).value("records"_L1).toArray().size(), 1);
    EXPECT_EQ(place.run({u"set"_s, u"data256.dbb"_s, u"records[0].folder=C:\\"_s + QString(300, u'y'), u"--in-place"_s, u"--larger"_s,
                         u"data1024.dbb"_s}).status, 0);
    const QJsonArray records = place.content(u"data1024.dbb"_s).value("records"_L1).toArray();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records.at(0).toObject().value("name"_L1).toString(), QString(300, u'x'));
    EXPECT_EQ(records.at(1).toObject().value("name"_L1).toString(), u"song 1.mp3"_s);
}

TEST(Set, KeepsBackupAndTimeWhereThatIsWanted)
{
    const Workplace place;
    QFile file(place.folder.filePath(u"data256.dbb"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::slot(1) + test::slot(2)));
    file.close();
    const QByteArray before = place.bytes(u"data256.dbb"_s);
    const QDateTime time = QFileInfo(file).lastModified();
    ASSERT_TRUE(QDir(place.folder.path()).mkdir(u"kept"_s));
    const QStringList set{u"set"_s, u"data256.dbb"_s, u"records[0].name=other.mp3"_s, u"--in-place"_s, u"--backup-dir"_s, u"kept"_s, u"--keep-times"_s};
    EXPECT_EQ(place.run(set).status, 0);
    EXPECT_EQ(place.bytes(u"kept/data256.dbb~"_s), before);
    EXPECT_FALSE(QFile::exists(place.folder.filePath(u"data256.dbb~"_s)));
    EXPECT_EQ(QFileInfo(place.folder.filePath(u"data256.dbb"_s)).lastModified(), time);
    EXPECT_EQ(place.run({u"restore"_s, u"data256.dbb"_s, u"--backup-dir"_s, u"kept"_s}).status, 0);
    EXPECT_EQ(place.bytes(u"data256.dbb"_s), before);
}

TEST(Set, LiteralChangesOnlyWhatIsNamed)
{
    const Workplace place;
    const test::Ran ran = place.run({u"set"_s, u"--literal"_s, u"job.dat"_s, u"appendix.state=1"_s, u"-o"_s, u"new.dat"_s});
    EXPECT_EQ(ran.status, 1) << "the checksum is wrong now";
    const QByteArray before = place.bytes(u"job.dat"_s);
    const QByteArray after = place.bytes(u"new.dat"_s);
    ASSERT_EQ(before.size(), after.size());
    int differing = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        differing += before.at(i) != after.at(i);
    EXPECT_EQ(differing, 1);
}

TEST(Set, InsertAndRemoveAreOppositesInEveryList)
{
    const Workplace place;
    const QByteArray before = place.bytes(u"job.dat"_s);
    for (const QString &list : {u"appendix.sources[0]"_s, u"appendix.tags[1]"_s, u"appendix.completed[0]"_s}) {
        const test::Ran inserted = place.run({u"insert"_s, u"job.dat"_s, list, u"--in-place"_s});
        EXPECT_LT(inserted.status, 2) << inserted.error.toStdString();
        EXPECT_NE(place.bytes(u"job.dat"_s), before) << list.toStdString();
        const test::Ran removed = place.run({u"remove"_s, u"job.dat"_s, list, u"--in-place"_s});
        EXPECT_EQ(removed.status, 0) << removed.error.toStdString();
        EXPECT_EQ(place.bytes(u"job.dat"_s), before) << list.toStdString();
    }
}
