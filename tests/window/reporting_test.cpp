// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/archive.h"
#include "support/endedwork.h"
#include "support/kazaafiles.h"
#include "window/casebook.h"
#include "window/reporting.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

class ReportingTest : public testing::Test
{
protected:
    ReportingTest() : document(open(scratch.file(u"data256.dbb"_s, QByteArray::fromStdString(test::slot(0) + test::slot(1)))))
    {
        casebook.add(&document);
    }
    ~ReportingTest() override { casebook.remove(&document); }

    bool settled()
    {
        return QTest::qWaitFor([this] { return !reporting.isRunning(); });
    }
    QByteArray contents(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Scratch scratch;
    QWidget window;
    Document document;
    Casebook casebook{&window};
    Reporting reporting{&casebook, &window};
};

TEST_F(ReportingTest, WritesPagesPdfAndJson)
{
    const Reporting::Subject subject{{&document}, {scratch.file(u"other.txt"_s, "words"), u"/nowhere.dat"_s}, u"set"_s};
    for (const auto &[name, start] : {std::pair(u"r.html"_s, "<!DOCTYPE"), std::pair(u"r.pdf"_s, "%PDF"), std::pair(u"r.json"_s, "{")}) {
        reporting.reportTo(scratch.path() + u'/' + name, subject, Style());
        ASSERT_TRUE(settled());
        EXPECT_TRUE(contents(scratch.path() + u'/' + name).startsWith(start)) << name.toStdString();
    }
    EXPECT_TRUE(contents(scratch.path() + u"/r.html"_s).contains("data256.dbb"));
}

TEST_F(ReportingTest, BundlesFilesWithNotesAndReport)
{
    casebook.notes(&document)->add(document.spotOf(u"records[1]"_s), u"look here"_s);
    const QString path = scratch.path() + u"/set.zip"_s;
    const QSignalSpy done(&reporting, &Reporting::done);
    reporting.bundleTo(path, {{&document}, {}, u"set"_s}, Style());
    ASSERT_TRUE(settled());
    EXPECT_EQ(done.count(), 1);
    const auto archive = Archive::open(openPlain(path).bytes);
    ASSERT_TRUE(archive);
    QStringList names;
    for (const ArchiveEntry &entry : archive->entries())
        names += entry.name;
    EXPECT_EQ(names, (QStringList{u"report.html"_s, u"report.json"_s, u"files/data256.dbb"_s, u"notes/data256.dbb.notes.json"_s}));
    const ArchivedContents notes = archive->read(3);
    EXPECT_NE(std::string(notes.bytes.begin(), notes.bytes.end()).find("look here"), std::string::npos);
}

TEST_F(ReportingTest, SaysWhatWentWrong)
{
    const QSignalSpy failed(&reporting, &Reporting::failed);
    const test::EndedWork ended(&window);
    reporting.bundleTo(u"/nowhere/at/all.zip"_s, {{&document}, {}, u"set"_s}, Style());
    ASSERT_TRUE(settled());
    reporting.reportTo(u"/nowhere/at/all.html"_s, {{&document}, {}, u"set"_s}, Style());
    ASSERT_TRUE(settled());
    ASSERT_EQ(failed.count(), 2);
    EXPECT_FALSE(failed.at(0).at(0).toString().isEmpty());
    EXPECT_EQ(ended.outcomes, (QStringList{failed.at(0).at(0).toString(), failed.at(1).at(0).toString()}));
}

} // namespace
} // namespace ft
