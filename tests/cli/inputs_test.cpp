// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/datfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ft;

namespace {

/// A folder with one file of each sort that inputs can be.
class Inputs : public testing::Test
{
protected:
    void SetUp() override
    {
        const test::DatFile file{.dataSize = 100, .fileSize = 200, .completed = {{0, 50}}};
        Bytes sound = file.bytes();
        m_size = static_cast<qint64>(sound.size());
        put("sound.dat", sound);
        sound.back() ^= 1;
        put("damaged.dat", sound);
        put("empty.dat", {});
        put("noise.xyz", Bytes{'?', 1, 2, 3});
        const std::string_view nodes = "192.0.2.7 1214 1 37 1056300266\n";
        put("nodes", {nodes.begin(), nodes.end()});
        QDir(m_folder.path()).mkdir(QStringLiteral("folder"));
    }

    void put(const char *name, const Bytes &bytes)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    }

    test::Ran ftwb(const QStringList &arguments) const { return test::ftwb(arguments, m_folder.path()); }

    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

    QTemporaryDir m_folder;
    qint64 m_size = 0; ///< of sound.dat
};

} // namespace

TEST_F(Inputs, StatusSaysWhetherSomethingIsWrong)
{
    EXPECT_EQ(ftwb(words("inspect sound.dat")).status, 0);
    EXPECT_EQ(ftwb(words("inspect damaged.dat")).status, 1);
    for (const char *bad : {"empty.dat", "folder", "missing.dat", "noise.xyz"})
        EXPECT_EQ(ftwb(words("inspect") + words(bad)).status, 2) << bad;
    EXPECT_EQ(ftwb(words("inspect sound.dat damaged.dat")).status, 1);
}

TEST_F(Inputs, OneBadInputNeverStopsTheOthers)
{
    const test::Ran ran = ftwb(words("--json inspect missing.dat folder empty.dat sound.dat damaged.dat"));
    EXPECT_EQ(ran.status, 2);
    const auto lines = ran.lines();
    ASSERT_EQ(lines.size(), 5) << "one object per input file";
    EXPECT_TRUE(lines[0].value(QStringLiteral("format")).isNull());
    EXPECT_TRUE(lines[0].value(QStringLiteral("content")).isNull());
    EXPECT_EQ(test::findingCodes(lines[2]), QStringList(QStringLiteral("file-empty")));
    EXPECT_EQ(lines[3].value(QStringLiteral("format")).toString(), QStringLiteral("kazaa.dat"));
    EXPECT_EQ(lines[3].value(QStringLiteral("size")).toInteger(), m_size);
    EXPECT_TRUE(test::findingCodes(lines[4]).contains(QStringLiteral("checksum-mismatch")));
}

TEST_F(Inputs, MessagesNameTheFileAndGoToStandardError)
{
    for (const char *bad : {"empty.dat", "folder", "missing.dat", "noise.xyz"}) {
        const test::Ran ran = ftwb(words("inspect") + words(bad));
        EXPECT_TRUE(ran.out.isEmpty()) << bad;
        EXPECT_TRUE(ran.error.startsWith(QStringLiteral("ftwb: %1: ").arg(QLatin1StringView(bad)))) << ran.error.toStdString();
        EXPECT_EQ(ran.error.count(u'\n'), 1) << ran.error.toStdString();
    }
    EXPECT_TRUE(ftwb(words("inspect sound.dat")).error.isEmpty()) << "nothing on standard error, in the C locale either";
}

TEST_F(Inputs, SayWhatIsUncertain)
{
    const QJsonObject read = ftwb(words("--json inspect sound.dat")).lines().at(0);
    const QJsonObject grades = read.value(QStringLiteral("grades")).toObject();
    EXPECT_EQ(grades.value(QStringLiteral("trailer.checksum")).toString(), QStringLiteral("likely"));
    const QJsonObject ranges = read.value(QStringLiteral("readings")).toObject().value(QStringLiteral("ranges")).toObject();
    EXPECT_EQ(ranges.value(QStringLiteral("chosen")).toString(), QStringLiteral("sizes"));
    EXPECT_FALSE(read.value(QStringLiteral("recognition")).toObject().value(QStringLiteral("reasons")).toArray().isEmpty());
}

TEST_F(Inputs, CanBeReadInAnotherWay)
{
    const QJsonObject ends = ftwb(words("--json inspect --reading ranges=ends sound.dat")).lines().at(0);
    const QJsonObject ranges = ends.value(QStringLiteral("readings")).toObject().value(QStringLiteral("ranges")).toObject();
    EXPECT_EQ(ranges.value(QStringLiteral("chosen")).toString(), QStringLiteral("ends"));
    const QJsonObject forced = ftwb(words("--json inspect --as kazaa.kazaanet noise.xyz")).lines().at(0);
    EXPECT_EQ(forced.value(QStringLiteral("format")).toString(), QStringLiteral("kazaa.kazaanet"));
}

TEST_F(Inputs, FieldsCoverEachByteOnce)
{
    const test::Ran ran = ftwb(words("fields damaged.dat"));
    EXPECT_EQ(ran.status, 1);
    qint64 next = 0;
    for (const QByteArray &line : ran.out.trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        EXPECT_EQ(words.at(0).toLongLong(), next) << line.constData();
        next += words.at(1).toLongLong();
        EXPECT_TRUE(QList<QByteArray>({"certain", "likely", "guess"}).contains(words.last())) << line.constData();
    }
    EXPECT_EQ(next, m_size);
    EXPECT_EQ(ftwb(words("--json fields sound.dat nodes")).lines().size(), 2);
}

TEST_F(Inputs, HaveReportsForPeople)
{
    const test::Ran ran = ftwb(words("inspect damaged.dat nodes"));
    const QString text = QString::fromUtf8(ran.out);
    EXPECT_TRUE(text.contains(QStringLiteral("The stored checksum is 0x"))) << ran.out.constData();
    EXPECT_TRUE(text.contains(QStringLiteral("192.0.2.7")));
}

TEST_F(Inputs, ThatCannotBeWrittenOutAreAFailure)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "needs /dev/full";
    const QString command = QStringLiteral("exec '%1' inspect sound.dat > /dev/full").arg(QStringLiteral(FT_FTWB));
    const test::Ran ran = test::shell(command, m_folder.path());
    EXPECT_EQ(ran.status, 2);
    EXPECT_TRUE(ran.error.contains(QStringLiteral("could not be written"))) << ran.error.toStdString();
}

TEST_F(Inputs, StopQuietlyWhenNobodyReadsOn)
{
    if (!QFile::exists(QStringLiteral("/bin/sh")))
        GTEST_SKIP() << "needs a shell";
    // The reader is gone before the first line comes.
    const QString command = QStringLiteral("(sleep 0.3; '%1' inspect sound.dat; echo $? >&2) | true").arg(QStringLiteral(FT_FTWB));
    EXPECT_EQ(test::shell(command, m_folder.path()).error, QStringLiteral("2\n"));
}

TEST_F(Inputs, BeginWithADashBehindTwoDashes)
{
    put("-x", test::DatFile{}.bytes());
    EXPECT_EQ(ftwb(words("inspect --as kazaa.dat -- -x")).status, 0);
}

TEST_F(Inputs, FollowTheCodePage)
{
    const std::string_view link = "sig2dat:///|File:\xC2\xEE\xE9\xED\xE0.mp3|Length:84000Bytes|"
                                  "UUHash:=8xWHN+pQTsCmX1DdiieZVt+3/v8=|\r\n";
    put("links.txt", {link.begin(), link.end()});
    const QJsonObject read = ftwb(words("--json --codepage windows-1251 inspect links.txt")).lines().at(0);
    EXPECT_EQ(read.value(QStringLiteral("content")).toObject().value(QStringLiteral("name")).toString(),
              QStringLiteral("Война.mp3"));
}
