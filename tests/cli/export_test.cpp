// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace ft;
using namespace Qt::StringLiterals;

TEST(Export, WritesARowForEachSlot)
{
    const test::Ran csv = test::ftwb({u"export"_s, u"--to"_s, u"csv"_s, test::sample("databases/data256.dbb")});
    EXPECT_EQ(csv.out.count("\r\n"), 13);
    EXPECT_TRUE(csv.out.startsWith("No.,Condition,File name,Folder,File size,")) << csv.out.left(80).toStdString();
    EXPECT_TRUE(csv.out.contains("\r\n0,,Paper Lanterns - Harbour Light.mp3,C:\\My Shared Folder,3424260,"));
    const test::Ran json = test::ftwb({u"export"_s, u"--to"_s, u"json"_s, test::sample("databases/data256.dbb")});
    const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
    ASSERT_EQ(rows.size(), 12);
    EXPECT_EQ(rows[0].toObject().value("size"_L1).toInt(), 3424260);
    EXPECT_EQ(rows[0].toObject().value("tag_4"_L1).toString(), u"Harbour Light"_s);
}

TEST(Export, LinksFilesAsTheClientsServedThem)
{
    const test::Ran page = test::ftwb({u"export"_s, u"--to"_s, u"html"_s, test::sample("databases/data256.dbb")});
    EXPECT_TRUE(page.out.contains("/Paper%20Lanterns%20-%20Harbour%20Light.mp3\">Paper Lanterns - Harbour Light.mp3</a>"));
}

TEST(Export, MakesOneTableOfSeveralFiles)
{
    const test::Ran ran = test::ftwb({u"export"_s, u"--to"_s, u"tsv"_s, test::sample("databases/data256.dbb"),
                                      test::sample("databases/data1024.dbb"), test::sample("supernodes/KazaaNet.bin")});
    EXPECT_TRUE(ran.out.startsWith("File\tNo.\t"));
    EXPECT_TRUE(ran.out.contains("data1024.dbb\t0\t"));
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        EXPECT_EQ(line.count('\t'), lines.first().count('\t'));
}

TEST(Export, RefusesWhatItCannotDo)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out.csv"_s);
    EXPECT_EQ(test::ftwb({u"export"_s, test::sample("databases/data256.dbb")}).status, 2);
    EXPECT_EQ(test::ftwb({u"export"_s, u"--to"_s, u"csv"_s, u"--json"_s, test::sample("databases/data256.dbb")}).status, 2);
    EXPECT_EQ(test::ftwb({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, out, u"nowhere.dbb"_s}).status, 2);
    EXPECT_FALSE(QFile::exists(out));
    const QStringList good{u"export"_s, u"--json"_s, u"--to"_s, u"csv"_s, u"-o"_s, out, test::sample("databases/data256.dbb")};
    const test::Ran first = test::ftwb(good);
    ASSERT_EQ(first.lines().size(), 1U);
    EXPECT_EQ(first.lines().front().value("rows"_L1).toInt(), 12);
    EXPECT_TRUE(QFile::exists(out));
    EXPECT_EQ(test::ftwb(good).status, 2); // it is there already
}
