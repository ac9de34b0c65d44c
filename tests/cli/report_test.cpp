// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ftwb.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenTo(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, int> countsIn(const QJsonObject &file)
{
    QHash<QString, int> found;
    for (const QJsonValue &count : file.value("counts"_L1).toArray())
        found.insert(count.toObject().value("name"_L1).toString(), count.toObject().value("count"_L1).toInt());
    return found;
}

} // namespace

TEST(Report, CountsWhatADatabaseHoldsAndNamesIt)
{
    const QString database = test::sample("databases/data256.dbb");
    const test::Ran ran = test::ftwb({u"--json"_s, u"report"_s, database, u"nowhere.dbb"_s});
    EXPECT_EQ(ran.status, 2);
    ASSERT_EQ(ran.lines().size(), 1u);
    const QJsonArray files = ran.lines()[0].value("files"_L1).toArray();
    ASSERT_EQ(files.size(), 2);
    const QJsonObject file = files[0].toObject();
    EXPECT_EQ(file.value("sha256"_L1).toString().toLatin1(), QCryptographicHash::hash(writtenTo(database), QCryptographicHash::Sha256).toHex());
    const QHash<QString, int> found = countsIn(file);
    EXPECT_EQ(found.value(u"Slots"_s), 12);
    EXPECT_EQ(found.value(u"Free slots"_s) + found.value(u"Records"_s), 12);
    EXPECT_EQ(found.value(u"Shared files"_s) + found.value(u"Vanished files"_s) + found.value(u"Files whose sharing was stopped"_s), found.value(u"Records"_s));
    EXPECT_EQ(file.value("recovered"_L1).toArray().size(), found.value(u"Tags recovered"_s) + found.value(u"Records recovered from freed slots"_s));
    EXPECT_EQ(file.value("vanished"_L1).toArray().size(), found.value(u"Vanished files"_s));
    EXPECT_FALSE(files[1].toObject().value("failure"_L1).toString().isEmpty());
}

TEST(Report, IsAPageThatStandsAlone)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"report.html"_s);
    EXPECT_NE(test::ftwb({u"report"_s, u"-o"_s, out, test::sample("databases/data256.dbb"), test::sample("links.txt")}).status, 2);
    const QByteArray page = writtenTo(out);
    EXPECT_TRUE(page.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(page.contains("SHA-256"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_FALSE(page.contains("href="));
}

TEST(Bundle, HoldsTheFilesAndAReportOnThem)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"set.zip"_s);
    const QString database = test::sample("databases/data256.dbb");
    const QStringList ask{u"--json"_s, u"bundle"_s, u"-o"_s, out, database, test::sample("links.txt"), database};
    const test::Ran ran = test::ftwb(ask);
    ASSERT_EQ(ran.lines().size(), 1u);
    EXPECT_EQ(ran.lines()[0].value("files"_L1).toInt(), 5);
    EXPECT_EQ(test::ftwb(ask).status, 2); // it is there
    const test::Ran inside = test::ftwb({u"--json"_s, u"inspect"_s, out});
    QStringList names;
    for (const QJsonObject &line : inside.lines())
        names += line.value("path"_L1).toString().mid(out.size() + 1);
    EXPECT_EQ(names, (QStringList{u"report.html"_s, u"report.json"_s, u"files/data256.dbb"_s, u"files/links.txt"_s, u"files/data256 (2).dbb"_s}));
    EXPECT_EQ(inside.lines()[2].value("format"_L1).toString(), u"kazaa.dbb"_s);
}
