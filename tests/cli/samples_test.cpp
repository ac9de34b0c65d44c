// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include "support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace ft;

namespace {

QString sampleFile(const char *name)
{
    return QDir(QString::fromStdString(test::samples().string())).filePath(QLatin1StringView(name));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Path of the first thing that `want` says and `got` does not; empty if it says it all. More keys are fine.
QString missing(const QJsonValue &want, const QJsonValue &got, const QString &path = QStringLiteral("content"))
{
    if (want.isObject()) {
        const QJsonObject object = want.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inside = missing(member.value(), got.toObject().value(member.key()), path + u'.' + member.key());
            if (!inside.isEmpty())
                return inside;
        }
        return got.isObject() ? QString() : path;
    }
    if (want.isArray()) {
        const QJsonArray wanted = want.toArray();
        const QJsonArray found = got.toArray();
        if (wanted.size() != found.size())
            return path;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QString inside = missing(wanted.at(i), found.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!inside.isEmpty())
                return inside;
        }
        return {};
    }
    return want == got ? QString() : path;
}

QJsonObject inspected(const QString &path)
{
    const auto lines = test::ftwb({QStringLiteral("--json"), QStringLiteral("inspect"), path}).lines();
    EXPECT_EQ(lines.size(), 1) << path.toStdString();
    return lines.empty() ? QJsonObject() : lines.front();
}

bool reportsDamage(const QJsonObject &read)
{
    const QJsonArray findings = read.value(QStringLiteral("findings")).toArray();
    return std::any_of(findings.begin(), findings.end(), [](const QJsonValue &finding) {
        return finding.toObject().value(QStringLiteral("severity")).toString() != QStringLiteral("note");
    });
}

class Samples : public testing::Test
{
protected:
    void SetUp() override
    {
        if (test::samples().empty())
            GTEST_SKIP() << "no folder of collected files (FT_SAMPLES)";
    }
};

QJsonArray entriesOf(const QString &path)
{
    return inspected(path).value(QStringLiteral("content")).toObject().value(QStringLiteral("entries")).toArray();
}

} // namespace

TEST_F(Samples, TheCorpusReadsAsExpected)
{
    for (const QByteArray &line : contents(sampleFile("corpus/expected.jsonl")).split('\n')) {
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        if (expected.isEmpty())
            continue;
        const QString file = expected.value(QStringLiteral("file")).toString();
        const QJsonObject read = inspected(sampleFile("corpus/") + file);
        if (expected.value(QStringLiteral("kind")).toString() == QStringLiteral("damaged"))
            EXPECT_TRUE(reportsDamage(read)) << file.toStdString();
        else
            EXPECT_EQ(missing(expected.value(QStringLiteral("content")), read.value(QStringLiteral("content"))), QString())
                << file.toStdString();
    }
}

TEST_F(Samples, TheCorpusIsRepairedAsFarAsItCanBe)
{
    QTemporaryDir folder;
    for (const QByteArray &line : contents(sampleFile("corpus/expected.jsonl")).split('\n')) {
        const QJsonObject expected = QJsonDocument::fromJson(line).object();
        if (expected.value(QStringLiteral("kind")).toString() != QStringLiteral("damaged"))
            continue;
        const QString file = expected.value(QStringLiteral("file")).toString();
        const QString out = folder.filePath(file);
        const test::Ran ran = test::ftwb({QStringLiteral("--json"), QStringLiteral("repair"), sampleFile("corpus/") + file, QStringLiteral("-o"), out});
        ASSERT_EQ(ran.lines().size(), 1) << file.toStdString();
        const QJsonObject answer = ran.lines().front();
        const QJsonObject plan = answer.value(QStringLiteral("plans")).toArray().at(answer.value(QStringLiteral("applied")).toInt(-1)).toObject();
        const bool isProved = plan.value(QStringLiteral("confidence")).toString() == QStringLiteral("proved");
        EXPECT_EQ(isProved, expected.value(QStringLiteral("provable")).toBool()) << file.toStdString();
        EXPECT_EQ(missing(expected.value(QStringLiteral("content")), inspected(out).value(QStringLiteral("content"))), QString())
            << file.toStdString();
    }
}

TEST_F(Samples, PartialMediaReadAsExpected)
{
    for (const QJsonValue expected : QJsonDocument::fromJson(contents(sampleFile("media/expected.json"))).array()) {
        const QString file = expected.toObject().value(QStringLiteral("file")).toString();
        if (file.isEmpty())
            continue;
        const QJsonObject read = inspected(sampleFile("media/") + file);
        EXPECT_EQ(missing(expected.toObject().value(QStringLiteral("content")), read.value(QStringLiteral("content"))), QString())
            << file.toStdString();
    }
}

TEST_F(Samples, RealNodeListsReadAsTheirNotesSay)
{
    EXPECT_EQ(entriesOf(sampleFile("real/fst_nodes_200306.nodes")).size(), 647);

    const QJsonArray wire = entriesOf(sampleFile("real/fst_nodelist_msg00_20030801.bin"));
    ASSERT_EQ(wire.size(), 200);
    qsizetype row = 0;
    for (const QByteArray &line : contents(sampleFile("real/fst_nodelist_msg00_20030801.decoded.txt")).split('\n')) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() != 4)
            continue;
        const QJsonObject entry = wire.at(row++).toObject();
        EXPECT_EQ(entry.value(QStringLiteral("ip")).toString().toLatin1(), words.at(0));
        EXPECT_EQ(entry.value(QStringLiteral("port")).toInteger(), words.at(1).toInt());
        EXPECT_EQ(entry.value(QStringLiteral("time")).toInteger(), words.at(2).toInt());
        EXPECT_EQ(entry.value(QStringLiteral("load")).toInteger(), words.at(3).toInt());
    }
    EXPECT_EQ(row, 200);
}

TEST_F(Samples, DamagedLinesOfARealListAreReportedAndSkipped)
{
    const QJsonObject read = inspected(sampleFile("real/fst_nodes_200407_damaged.nodes"));
    EXPECT_EQ(read.value(QStringLiteral("format")).toString(), QStringLiteral("gift.nodes"));
    EXPECT_GT(read.value(QStringLiteral("content")).toObject().value(QStringLiteral("entries")).toArray().size(), 150);
    EXPECT_TRUE(test::findingCodes(read).contains(QStringLiteral("line-damaged")));
}
