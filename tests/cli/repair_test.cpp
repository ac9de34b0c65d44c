// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ft;

namespace {

constexpr const char *FlippedBit = "download1047811200405835889.dat";
constexpr const char *WrongSize = "download1048010203406034892.dat";
constexpr const char *LostTrailer = "download1048531999406556688.dat";
constexpr const char *JunkBehind = "download1048612345406637034.dat";

QString sample(const QString &name)
{
    return QString::fromStdString(test::sourceFile("resources/samples/" + name.toStdString()).string());
}

QString damagedSample(const char *name)
{
    return sample(QStringLiteral("damaged/") + QLatin1StringView(name));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
}

class RepairCommand : public testing::Test
{
protected:
    QTemporaryDir folder;

    QString out(const char *name = "out.dat") const { return folder.filePath(QLatin1StringView(name)); }
    QJsonObject repaired(const QStringList &arguments, int status) const
    {
        const test::Ran ran = test::ftwb(QStringList{QStringLiteral("--json"), QStringLiteral("repair")} + arguments);
        EXPECT_EQ(ran.status, status) << ran.error.toStdString();
        return ran.lines().empty() ? QJsonObject() : ran.lines().front();
    }
    static QJsonObject applied(const QJsonObject &answer)
    {
        const QJsonValue index = answer.value(QStringLiteral("applied"));
        return index.isDouble() ? answer.value(QStringLiteral("plans")).toArray().at(index.toInt()).toObject() : QJsonObject();
    }
};

} // namespace

TEST_F(RepairCommand, ProvesWhatTheChecksumProves)
{
    for (const char *name : {FlippedBit, WrongSize, JunkBehind}) {
        const QJsonObject plan = applied(repaired({damagedSample(name), QStringLiteral("-o"), out(name)}, 0));
        EXPECT_EQ(plan.value(QStringLiteral("confidence")).toString(), QStringLiteral("proved")) << name;
        EXPECT_GT(plan.value(QStringLiteral("odds")).toDouble(), 0);
        EXPECT_LT(plan.value(QStringLiteral("odds")).toDouble(), 0.001);
        EXPECT_EQ(plan.value(QStringLiteral("findings_after")).toInt(), 0);
        EXPECT_GT(plan.value(QStringLiteral("bytes_changed")).toInt(), 0);
        EXPECT_EQ(test::ftwb({QStringLiteral("inspect"), out(name)}).status, 0) << name;
    }
}

TEST_F(RepairCommand, TakesTheStateThatGiftKept)
{
    const QByteArray job = bytesOf(sample(QStringLiteral("downloads/download1046009733404034422.dat")));
    const QString data = out("3f00a1.Last Tram Home");
    const QString state = out(".3f00a1.state");
    write(data, job.first(49'152));
    const QByteArray hash = test::ftwb({QStringLiteral("hash"), QStringLiteral("--json"), data}).lines().front().value(QStringLiteral("base64")).toString().toUtf8();
    write(state, "[transfer]\nuniq = 3f00a1\nfilename = Last Tram Home.mp3\nhash = FTH:" + hash + "\ntotal = 49152\npaused = 0\nchunks = \n\n");
    const QJsonObject plan = applied(repaired({data, QStringLiteral("--state"), state, QStringLiteral("-o"), out()}, 0));
    EXPECT_EQ(plan.value(QStringLiteral("confidence")).toString(), QStringLiteral("consistent"));
    const QJsonObject content = test::ftwb({QStringLiteral("inspect"), QStringLiteral("--json"), out()}).lines().front().value(QStringLiteral("content")).toObject();
    EXPECT_EQ(content.value(QStringLiteral("completed_bytes")).toInt(), 49'152);
    EXPECT_EQ(content.value(QStringLiteral("local_path")).toString(), QStringLiteral("C:\\My Shared Folder\\Last Tram Home.mp3"));
    write(state, "[transfer]\ntotal = 49152\n");
    repaired({data, QStringLiteral("--state"), state, QStringLiteral("--list")}, 2);
}

TEST_F(RepairCommand, SaysWhereNoChecksumSpoke)
{
    const QJsonObject plan = applied(repaired({damagedSample(LostTrailer), QStringLiteral("-o"), out()}, 0));
    EXPECT_EQ(plan.value(QStringLiteral("confidence")).toString(), QStringLiteral("consistent"));
    EXPECT_TRUE(plan.value(QStringLiteral("odds")).isNull());
    EXPECT_EQ(test::ftwb({QStringLiteral("inspect"), out()}).status, 0);
}

TEST_F(RepairCommand, TakesNothingLessSureThanWanted)
{
    const QJsonObject answer = repaired({damagedSample(LostTrailer), QStringLiteral("-o"), out(), QStringLiteral("--accept"), QStringLiteral("proved")}, 1);
    EXPECT_TRUE(answer.value(QStringLiteral("applied")).isNull());
    EXPECT_FALSE(answer.value(QStringLiteral("plans")).toArray().isEmpty());
    EXPECT_FALSE(QFile::exists(out()));
}

TEST_F(RepairCommand, LeavesASoundListAsItIsUnlessAGradeIsNamed)
{
    const QString list = out("KazaaNet.bin");
    const QByteArray node = QByteArray::fromHex("07012b3ebe04280000" "40f13e");
    write(list, '\1' + node + QByteArray(node).replace(0, 1, "\x09") + node);
    const QStringList asked{list, QStringLiteral("--as"), QStringLiteral("kazaa.kazaanet"), QStringLiteral("-o"), out()};
    const QJsonObject kept = repaired(asked, 0);
    ASSERT_FALSE(kept.value(QStringLiteral("plans")).toArray().isEmpty()) << "one node stands there twice";
    EXPECT_TRUE(kept.value(QStringLiteral("applied")).isNull());
    EXPECT_FALSE(QFile::exists(out()));
    repaired(asked + QStringList{QStringLiteral("--accept"), QStringLiteral("consistent")}, 0);
    EXPECT_EQ(bytesOf(out()).size(), 1 + 2 * node.size());
}

TEST_F(RepairCommand, ListsWithoutWriting)
{
    const QByteArray before = bytesOf(damagedSample(FlippedBit));
    const QJsonObject answer = repaired({QStringLiteral("--list"), damagedSample(FlippedBit)}, 1);
    EXPECT_TRUE(answer.value(QStringLiteral("applied")).isNull());
    EXPECT_FALSE(answer.value(QStringLiteral("plans")).toArray().isEmpty());
    EXPECT_EQ(bytesOf(damagedSample(FlippedBit)), before);
    const test::Ran shown = test::ftwb({QStringLiteral("repair"), QStringLiteral("--list"), damagedSample(FlippedBit)});
    EXPECT_TRUE(shown.out.contains("\n  1. proved (")) << shown.out.toStdString();
    const QString sound = sample(QStringLiteral("downloads/download1045123456403148145.dat"));
    EXPECT_TRUE(repaired({QStringLiteral("--list"), sound}, 0).value(QStringLiteral("plans")).toArray().isEmpty());
}

TEST_F(RepairCommand, OverwritesOnlyWhenTold)
{
    ASSERT_TRUE(QFile::copy(damagedSample(WrongSize), out()));
    const QByteArray before = bytesOf(out());
    EXPECT_TRUE(applied(repaired({damagedSample(FlippedBit), QStringLiteral("-o"), out()}, 2)).isEmpty());
    EXPECT_EQ(bytesOf(out()), before);
    EXPECT_FALSE(applied(repaired({damagedSample(FlippedBit), QStringLiteral("-o"), out(), QStringLiteral("--force")}, 0)).isEmpty());
    EXPECT_NE(bytesOf(out()), before);
}

TEST_F(RepairCommand, RepairsInPlaceWhatItProves)
{
    ASSERT_TRUE(QFile::copy(damagedSample(JunkBehind), out("a.dat")));
    ASSERT_TRUE(QFile::copy(damagedSample(FlippedBit), out("b.dat")));
    QFile::setPermissions(out("a.dat"), QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(out("b.dat"), QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(test::ftwb({QStringLiteral("repair"), QStringLiteral("--in-place"), out("a.dat"), out("b.dat")}).status, 0);
    EXPECT_EQ(test::ftwb({QStringLiteral("inspect"), out("a.dat"), out("b.dat")}).status, 0);
}

TEST_F(RepairCommand, NeedsToKnowWhereTheResultGoes)
{
    const QString file = damagedSample(FlippedBit);
    for (const QStringList &arguments : {QStringList{file}, QStringList{file, QStringLiteral("-o"), out(), QStringLiteral("--in-place")},
                                         QStringList{file, file, QStringLiteral("-o"), out()},
                                         QStringList{file, QStringLiteral("-o"), out(), QStringLiteral("--accept"), QStringLiteral("surely")}}) {
        const test::Ran ran = test::ftwb(QStringList{QStringLiteral("repair")} + arguments);
        EXPECT_EQ(ran.status, 2);
        EXPECT_FALSE(ran.error.isEmpty());
        EXPECT_FALSE(QFile::exists(out()));
    }
}
