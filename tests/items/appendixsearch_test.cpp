// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastfiles.h"
#include "support/datfile.h"

#include "items/appendixsearch.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace ft;

namespace {

constexpr std::uint32_t OldSize = 300;

/// A download that went on behind the record that an earlier session left.
struct Grown {
    Bytes older = test::DatFile{.dataSize = OldSize, .fileSize = 900'000, .completed = {{0, OldSize}}}.bytes();
    std::unique_ptr<Document> document;

    Grown()
    {
        Bytes now = test::DatFile{.dataSize = 600'000, .fileSize = 900'000, .completed = {{0, 600'000}}}.bytes();
        std::copy(older.begin(), older.end(), now.begin());
        document = test::document(std::move(now), QStringLiteral("download1.dat"));
    }
};

} // namespace

TEST(AppendixSearch, FindsWhatAnEarlierSessionLeft)
{
    const Grown grown;
    AppendixSearch search(grown.document.get());
    search.start();
    ASSERT_TRUE(QTest::qWaitFor([&search] { return search.state() == AppendixSearch::Done; }));
    ASSERT_EQ(search.found().size(), 1U);
    EXPECT_EQ(search.found()[0].at, OldSize);
    EXPECT_EQ(search.found()[0].end(), grown.older.size() - 10); // the trailer
    EXPECT_TRUE(search.facts(search.found()[0], {}).contains(QStringLiteral("source"))) << search.facts(search.found()[0], {}).toStdString();
}

TEST(AppendixSearch, CanBeCancelledAndAskedAgain)
{
    const Grown grown;
    AppendixSearch search(grown.document.get());
    search.start();
    search.cancel();
    EXPECT_EQ(search.state(), AppendixSearch::Cancelled);
    QTest::qWait(50);
    EXPECT_TRUE(search.found().empty());
    search.start();
    ASSERT_TRUE(QTest::qWaitFor([&search] { return search.state() == AppendixSearch::Done; }));
    EXPECT_EQ(search.found().size(), 1U);
}

TEST(AppendixSearch, ForgetsWhenTheFileIsReadAgain)
{
    const Grown grown;
    AppendixSearch search(grown.document.get());
    search.start();
    ASSERT_TRUE(QTest::qWaitFor([&search] { return search.state() == AppendixSearch::Done; }));
    grown.document->setReading(0, 0);
    EXPECT_EQ(search.state(), AppendixSearch::NotAsked);
    EXPECT_TRUE(search.found().empty());
}
