// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/json.h"
#include "wording/repairreport.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

RepairRecord record(const QString &name)
{
    RepairRecord record;
    record.before = {u"/downloads/"_s + name, 1000, QByteArray(32, '\x11')};
    record.after = {u"/repaired/"_s + name, 1000, QByteArray(32, '\x22')};
    record.found = {u"One <bit> is wrong."_s};
    record.method = u"Correct one bit."_s;
    record.confidence = u"proved"_s;
    record.bytesChanged = 1;
    record.changes = {{u"appendix.state"_s, u"<b>1</b>"_s, u"2"_s}};
    return record;
}

RepairReport report(const QStringList &names)
{
    RepairReport report{u"program 1"_s, QDateTime::fromSecsSinceEpoch(0), {}};
    for (const QString &name : names)
        report.repairs.append(record(name));
    return report;
}

TEST(RepairReport, TextsOfFilesAreNeverMarkup)
{
    const QString page = reportPage(report({u"a<script>.dat"_s}));
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_FALSE(page.contains(u"<b>"_s));
    EXPECT_TRUE(page.contains(u"a&lt;script&gt;.dat"_s));
}

TEST(RepairReport, EveryTagIsClosed)
{
    const QString page = reportPage(report({u"one.dat"_s, u"two.dat"_s}));
    for (const QString &tag : {u"table"_s, u"tr"_s, u"td"_s, u"th"_s, u"ul"_s, u"li"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"p"_s})
        EXPECT_EQ(page.count(u'<' + tag + u'>'), page.count(u"</"_s + tag + u'>')) << tag.toStdString();
    EXPECT_EQ(page.count(u"<table>"_s), 1 + 2 * 4) << "an overview, then four of each file";
}

TEST(RepairReport, SaysWhatWasNotWritten)
{
    RepairReport failed = report({u"one.dat"_s});
    failed.repairs[0].failure = u"The disk is full."_s;
    failed.repairs[0].after = {};
    const QString page = reportPage(failed);
    EXPECT_TRUE(page.contains(u"The disk is full."_s));
    EXPECT_FALSE(page.contains(QString::fromLatin1(QByteArray(32, '\x22').toHex())));
}

TEST(RepairReport, TellsAFieldThatIsNotThereFromAnEmptyOne)
{
    RepairReport changed = report({u"one.dat"_s});
    changed.repairs[0].changes = {{u"appendix.state"_s, {}, u"empty"_s}};
    EXPECT_TRUE(reportPage(changed).contains(u"<td>appendix.state</td><td>not there</td><td>empty</td>"_s));
}

TEST(RepairReport, HasTheSameFactsForPrograms)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Json json(buffer);
    RepairReport two = report({u"one.dat"_s, u"two.dat"_s});
    two.repairs[1].before.sha256.clear();
    writeReport(json, two);
    ASSERT_TRUE(json.finishLine());
    const QJsonArray repairs = QJsonDocument::fromJson(buffer.data()).object().value("repairs"_L1).toArray();
    ASSERT_EQ(repairs.size(), 2);
    const QJsonObject first = repairs.at(0).toObject();
    EXPECT_EQ(first.value("before"_L1).toObject().value("sha256"_L1).toString(), QString::fromLatin1(QByteArray(32, '\x11').toHex()));
    EXPECT_TRUE(first.value("odds"_L1).isNull());
    EXPECT_EQ(first.value("changes"_L1).toArray().size(), 1);
    EXPECT_TRUE(repairs.at(1).toObject().value("before"_L1).toObject().value("sha256"_L1).isNull());
}

} // namespace
} // namespace ft
