// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "wording/rowcheck.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::count;
using test::opened;

constexpr std::uint32_t Slots = 20'000;

/// A database with a wrong label in each of `rows`.
std::string damaged(std::initializer_list<std::uint32_t> rows)
{
    std::string bytes = test::database(Slots);
    for (const std::uint32_t row : rows)
        bytes[row * test::SlotSize] = '?';
    return bytes;
}

std::vector<std::string> damagedRows(const std::vector<Finding> &findings)
{
    std::vector<std::string> paths;
    for (const Finding &one : findings) {
        if (one.severity == Severity::Error)
            paths.push_back(one.path.substr(0, one.path.find('.')));
    }
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

TEST(Rows, ALargeDatabaseIsOneLazyList)
{
    const Document document(opened(u"data256.dbb"_s, test::database(Slots)));
    EXPECT_EQ(lazyRowCount(document.tree()), Slots);
    EXPECT_LT(document.tree().nodes.size(), 10u);
    EXPECT_TRUE(test::isTiled(document.tree()));
    EXPECT_TRUE(document.isChecking());
}

TEST(Rows, SoundRowsGiveNoFindings)
{
    const Document document(opened(u"data256.dbb"_s, test::database(Slots)));
    ASSERT_TRUE(test::waitForCheck(document));
    for (const Finding &finding : document.findings())
        EXPECT_EQ(finding.severity, Severity::Note) << info(finding.code).word << ' ' << finding.path;
}

TEST(Rows, AreCheckedInTheBackground)
{
    Document document(opened(u"data256.dbb"_s, damaged({3, 17'000})));
    QSignalSpy progress(&document, &Document::checkProgress);
    QSignalSpy changed(&document, &Document::findingsChanged);
    QSignalSpy reread(&document, &Document::reread);
    ASSERT_TRUE(test::waitForCheck(document));
    EXPECT_EQ(damagedRows(document.findings()), (std::vector<std::string>{"records[3]", "records[17000]"}));
    EXPECT_GE(changed.size(), 1);
    EXPECT_EQ(reread.size(), 0);
    ASSERT_GE(progress.size(), 1);
    EXPECT_EQ(progress.last().at(0).toULongLong(), Slots);
    EXPECT_EQ(progress.last().at(1).toULongLong(), Slots);
}

TEST(Rows, LieAmongTheFindingsInFileOrder)
{
    Document document(opened(u"data256.dbb"_s, damaged({0, 5, 19'999}) + "rest"));
    ASSERT_TRUE(test::waitForCheck(document));
    EXPECT_TRUE(std::is_sorted(document.findings().begin(), document.findings().end(),
                               [](const Finding &a, const Finding &b) { return a.at < b.at; }));
    EXPECT_GE(document.findings().size(), 4u);
}

TEST(Rows, AreFoundByPathAndByOffset)
{
    const Document document(opened(u"data256.dbb"_s, test::database(Slots) + "rest"));
    const Spot name = document.spotOf(u"records[12345].name"_s);
    EXPECT_EQ(name.path, u"records[12345].name"_s);
    EXPECT_EQ(name.extents, (Extents{12345 * test::SlotSize + 8, sizeof("song 12345.mp3")}));
    EXPECT_EQ(document.spotAt(name.extents.at + 3), name);
    EXPECT_EQ(document.spotOf(u"records[12345]"_s).extents, (Extents{12345 * test::SlotSize, test::SlotSize}));
    for (const QString &path : {u"records[20000]"_s, u"records[1].nothing"_s, u"records[x]"_s, u"records[1"_s,
                                u"records[1]name"_s, u"records[99999999999999999999999].name"_s})
        EXPECT_EQ(document.spotOf(path), Spot()) << qPrintable(path);
    EXPECT_FALSE(document.spotAt(Slots * test::SlotSize + 2).path.isEmpty());
    EXPECT_EQ(document.spotAt(Slots * test::SlotSize + 4), Spot());
}

TEST(Rows, KeepTheFocus)
{
    Document document(opened(u"data256.dbb"_s, test::database(Slots)));
    const Spot name = document.spotOf(u"records[9999].name"_s);
    document.focus()->set(name);
    document.setReading(0, document.tree().readings[0]);
    EXPECT_EQ(document.focus()->spot(), name);
}

TEST(Rows, TooManyFindingsAreCounted)
{
    constexpr std::uint32_t Damaged = 12'000;
    std::string bytes = test::database(Slots);
    for (std::uint32_t row = Slots - Damaged; row < Slots; ++row)
        bytes[row * test::SlotSize] = '?';
    Document document(opened(u"data256.dbb"_s, bytes));
    ASSERT_TRUE(test::waitForCheck(document));
    ASSERT_EQ(count(document.findings(), Code::MoreFindings), 1u);
    const Finding &more = document.findings().back();
    EXPECT_EQ(more.code, Code::MoreFindings);
    EXPECT_EQ(more.found, Damaged - RowFindingLimit);
}

TEST(Rows, DestructionDoesNotWaitForTheEnd)
{
    const Opened file = opened(u"data256.dbb"_s, test::database(100'000));
    for (int milliseconds = 0; milliseconds < 20; ++milliseconds) {
        auto document = std::make_unique<Document>(file);
        QTest::qWait(milliseconds);
        QElapsedTimer timer;
        timer.start();
        document.reset();
        EXPECT_LT(timer.elapsed(), 500);
    }
}

TEST(Rows, ReadingAgainStartsTheCheckAgain)
{
    Document document(opened(u"data256.dbb"_s, damaged({3, 17'000})));
    for (int i = 0; i < 20; ++i) {
        document.setFormat(document.tree().format);
        QTest::qWait(i);
    }
    ASSERT_TRUE(test::waitForCheck(document));
    EXPECT_EQ(damagedRows(document.findings()), (std::vector<std::string>{"records[3]", "records[17000]"}));
}

/// To be run under a thread sanitizer.
TEST(Rows, TheDocumentIsUsedWhileTheyAreChecked)
{
    const Opened file = opened(u"data256.dbb"_s, damaged({3, 17'000}));
    std::vector<std::unique_ptr<Document>> documents;
    for (int i = 0; i < 4; ++i)
        documents.push_back(std::make_unique<Document>(file));
    for (std::uint32_t step = 0; step < 200; ++step) {
        Document &document = *documents[step % documents.size()];
        const Spot spot = document.spotAt(step * 7919 * 13 % file.bytes->size());
        EXPECT_EQ(document.spotOf(spot.path), spot);
        document.focus()->set(spot);
        if (step % 50 == 0)
            document.setCodePage(CodePage(step % 100 == 0 ? u"windows-1251"_s : u"windows-1250"_s));
        QCoreApplication::processEvents();
    }
    for (const auto &document : documents) {
        ASSERT_TRUE(test::waitForCheck(*document));
        EXPECT_EQ(damagedRows(document->findings()).size(), 2u);
    }
}

TEST(Rows, StopAtOnceWhenAsked)
{
    const MemorySource source(test::database(Slots));
    const Document document(opened(u"data256.dbb"_s, test::database(Slots)));
    std::stop_source stop;
    stop.request_stop();
    checkRows(document.tree(), source, {}, stop.get_token(), [](RowReport &&) { FAIL(); });
}

} // namespace
} // namespace ft
