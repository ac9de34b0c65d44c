// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ft;

namespace {

constexpr auto Link = "sig2dat:///|File:..\\aux.mp3|Length:84000Bytes|UUHash:=8xWHN+pQTsCmX1DdiieZVt+3/v8=|";

QString project(const char *name)
{
    return QString::fromStdString(test::sourceFile(std::string("resources/samples/") + name).string());
}

QString collected(const char *name)
{
    return QString::fromStdString((test::samples() / name).string());
}

QByteArray fileContents(const QString &path)
{
    return QByteArray::fromStdString(test::contents(path.toStdString()));
}

/// Runs ftwb --json in a folder of its own.
class Finishing : public testing::Test
{
protected:
    QJsonObject run(const QStringList &arguments, int status) const
    {
        const test::Ran ran = test::ftwb(QStringList{QStringLiteral("--json")} + arguments, folder.path());
        EXPECT_EQ(ran.status, status) << arguments.join(u' ').toStdString() << ": " << ran.error.toStdString();
        return ran.lines().empty() ? QJsonObject() : ran.lines().front();
    }
    static QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Finishing, GivesACompleteDownloadItsName)
{
    const QString job = project("downloads/download1046009733404034422.dat");
    const QJsonObject first = run({QStringLiteral("finish"), job, QStringLiteral("-d"), QStringLiteral(".")}, 0);
    EXPECT_EQ(text(first, "output"), QStringLiteral("./Copper Sparrow - Last Tram Home.mp3"));
    EXPECT_EQ(text(first, "verdict"), QStringLiteral("verified"));
    const QFileInfo file(folder.filePath(QStringLiteral("Copper Sparrow - Last Tram Home.mp3")));
    EXPECT_EQ(file.size(), 49'152);
    EXPECT_EQ(file.lastModified().toSecsSinceEpoch(), QFileInfo(job).lastModified().toSecsSinceEpoch());
    const QJsonObject second = run({QStringLiteral("finish"), job, QStringLiteral("-d"), QStringLiteral(".")}, 0);
    EXPECT_EQ(text(second, "output"), QStringLiteral("./Copper Sparrow - Last Tram Home (2).mp3"));
}

TEST_F(Finishing, RefusesWhatIsNotComplete)
{
    const QJsonObject refused = run({QStringLiteral("finish"), project("downloads/download1045123456403148145.dat"), QStringLiteral("-d"), QStringLiteral(".")}, 2);
    EXPECT_TRUE(refused.value(QStringLiteral("output")).isNull());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(test::ftwb({QStringLiteral("finish"), project("downloads/download1046009733404034422.dat")}).status, 2);
}

TEST_F(Finishing, MakesAJobThatReadsWithoutAFinding)
{
    run({QStringLiteral("make"), QLatin1StringView(Link), QStringLiteral("-o"), QStringLiteral("new.dat")}, 0);
    const QJsonObject job = run({QStringLiteral("inspect"), QStringLiteral("new.dat")}, 0).value(QStringLiteral("content")).toObject();
    EXPECT_EQ(text(job, "local_path"), QStringLiteral("C:\\My Shared Folder\\_aux.mp3"));
    EXPECT_EQ(job.value(QStringLiteral("file_size")).toInteger(), 84'000);
    EXPECT_TRUE(job.value(QStringLiteral("completed")).toArray().isEmpty());
    run({QStringLiteral("make"), QLatin1StringView(Link), QStringLiteral("-o"), QStringLiteral("new.dat")}, 2); // it exists
    run({QStringLiteral("make"), QStringLiteral("gibberish"), QStringLiteral("-o"), QStringLiteral("other.dat")}, 2);
}

TEST_F(Finishing, TakesOutWhatIsThere)
{
    const QString job = project("downloads/download1045123456403148145.dat");
    const QJsonObject parts = run({QStringLiteral("extract"), job, QStringLiteral("-d"), QStringLiteral(".")}, 0);
    const QJsonArray outputs = parts.value(QStringLiteral("outputs")).toArray();
    ASSERT_EQ(outputs.size(), 3);
    EXPECT_EQ(text(outputs.first().toObject(), "path"), QStringLiteral("./Paper Lanterns - Harbour Light (bytes 0-40959).mp3"));
    EXPECT_TRUE(parts.value(QStringLiteral("map")).isNull());
    const QByteArray all = fileContents(job);
    const QByteArray part = fileContents(folder.filePath(QStringLiteral("Paper Lanterns - Harbour Light (bytes 45056-65535).mp3")));
    EXPECT_EQ(part, all.mid(45'056, 20'480));

    const QJsonObject sparse = run({QStringLiteral("extract"), job, QStringLiteral("--sparse"), QStringLiteral("-d"), QStringLiteral(".")}, 0);
    EXPECT_EQ(text(sparse, "map"), QStringLiteral("./Paper Lanterns - Harbour Light.mp3.map"));
    const QByteArray copy = fileContents(folder.filePath(QStringLiteral("Paper Lanterns - Harbour Light.mp3")));
    EXPECT_EQ(copy.size(), 84'000);
    EXPECT_EQ(copy.first(40'960), all.first(40'960));
    EXPECT_EQ(copy.mid(40'960, 4'096), QByteArray(4'096, 0));
    EXPECT_TRUE(fileContents(folder.filePath(text(sparse, "map"))).contains("0x0000A000  0x00001000  ?\n"));
    // What is there already stays, and so nothing of a second run replaces it.
    QFile map(folder.filePath(QStringLiteral("Paper Lanterns - Harbour Light (2).mp3.map")));
    ASSERT_TRUE(map.open(QIODevice::WriteOnly));
    run({QStringLiteral("extract"), job, QStringLiteral("--sparse"), QStringLiteral("-d"), QStringLiteral(".")}, 2);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("Paper Lanterns - Harbour Light (2).mp3"))));
    run({QStringLiteral("extract"), project("downloads/download1049373001407397690.dat"), QStringLiteral("-d"), QStringLiteral(".")}, 2); // 0 %
}

TEST_F(Finishing, AsksTheHashWhichOfTwoPartialsIsRight)
{
    const QString sound = project("downloads/download1046009733404034422.dat"); // complete, 48 KiB: all of it is the head
    QByteArray wrong = fileContents(sound);
    wrong[20'000] = static_cast<char>(wrong[20'000] ^ 4);
    QFile file(folder.filePath(QStringLiteral("wrong.dat")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(wrong) == wrong.size());
    file.close();
    const QJsonObject merged = run({QStringLiteral("merge"), QStringLiteral("wrong.dat"), sound, QStringLiteral("-o"), QStringLiteral("m.dat")}, 1);
    const QJsonObject conflict = merged.value(QStringLiteral("conflicts")).toArray().first().toObject();
    EXPECT_EQ(conflict.value(QStringLiteral("offset")).toInt(), 20'000);
    EXPECT_EQ(text(conflict, "right"), sound);
    EXPECT_EQ(conflict.value(QStringLiteral("contents")).toArray().size(), 2);
    EXPECT_EQ(text(merged, "verdict"), QStringLiteral("verified"));
    EXPECT_EQ(fileContents(folder.filePath(QStringLiteral("m.dat"))), fileContents(sound));
}

TEST_F(Finishing, MergesAndFillsTheCollectedMedia)
{
    if (test::samples().empty())
        GTEST_SKIP() << "no folder of collected files (FT_SAMPLES)";
    const QString first = collected("media/download104200000011112222.dat");
    const QString second = collected("media/download104200000933334444.dat");
    const QString complete = collected("media/complete/Unfinished.mp3");
    const QJsonObject merged = run({QStringLiteral("merge"), first, second, QStringLiteral("-o"), QStringLiteral("m.dat")}, 0);
    EXPECT_EQ(text(merged, "verdict"), QStringLiteral("verified"));
    EXPECT_TRUE(merged.value(QStringLiteral("conflicts")).toArray().isEmpty());
    run({QStringLiteral("fill"), first, complete, QStringLiteral("-o"), QStringLiteral("f.dat")}, 0);
    for (const QString &job : {QStringLiteral("m.dat"), QStringLiteral("f.dat")}) {
        const QString out = folder.filePath(text(run({QStringLiteral("finish"), job, QStringLiteral("-d"), QStringLiteral(".")}, 0), "output"));
        EXPECT_EQ(test::contents(out.toStdString()), test::contents(complete.toStdString()));
    }
    run({QStringLiteral("merge"), first, collected("media/download104300000055556666.dat"), QStringLiteral("-o"), QStringLiteral("x.dat")}, 2);
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("x.dat"))));
}
