// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/backgroundsearch.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include <atomic>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr WantedFile FiveBytes{5, {}, {}, {}};

/// As many files of five bytes; `size` waits at each until it is let through.
FileAccess files(qsizetype count, const std::function<void()> &wait = [] {})
{
    return {[count](const QString &, std::stop_token) {
                FolderListing listing;
                for (qsizetype i = 0; i < count; ++i)
                    listing.files.append(QString::number(i));
                return listing;
            },
            [wait](const QString &) {
                wait();
                return std::optional<std::uint64_t>(5);
            },
            [](const QString &) { return std::shared_ptr<const ByteSource>(); }};
}

TEST(Background, TellsInTheThreadOfTheObject)
{
    BackgroundSearch search;
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy progressed(&search, &BackgroundSearch::progressed);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(u"/"_s, FiveBytes, files(3));
    EXPECT_TRUE(search.isRunning());
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_FALSE(search.isRunning());
    EXPECT_EQ(found.size(), 3);
    EXPECT_GE(progressed.size(), 3) << "each step is told";
    const auto result = finished[0][0].value<SearchResult>();
    EXPECT_EQ(result.matches.size(), 3u);
    EXPECT_FALSE(result.isCancelled);
}

TEST(Background, AReplacedSearchIsNotHeardOfAgain)
{
    std::atomic<bool> go = false;
    BackgroundSearch search;
    QSignalSpy found(&search, &BackgroundSearch::found);
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(u"/"_s, FiveBytes, files(7, [&] { go.wait(false); }));
    go = true; // start() waits for the thread that it replaces
    go.notify_all();
    search.start(u"/"_s, FiveBytes, files(2));
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_EQ(found.size(), 2);
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(finished[0][0].value<SearchResult>().files, 2);
}

TEST(Background, CancelEndsItAtOnceAndKeepsWhatWasFound)
{
    std::atomic<bool> go = false;
    BackgroundSearch search;
    QSignalSpy finished(&search, &BackgroundSearch::finished);
    search.start(u"/"_s, FiveBytes, files(1000, [&] { go.wait(false); }));
    search.cancel();
    ASSERT_EQ(finished.size(), 1) << "without waiting for the disk";
    EXPECT_TRUE(finished[0][0].value<SearchResult>().isCancelled);
    EXPECT_FALSE(search.isRunning());
    go = true;
    go.notify_all();
    EXPECT_FALSE(finished.wait(100));
}

TEST(Background, GoesWithItsObject)
{
    int told = 0;
    {
        BackgroundSearch search;
        QObject::connect(&search, &BackgroundSearch::found, [&] { ++told; });
        search.start(u"/"_s, FiveBytes, files(10'000));
    }
    EXPECT_EQ(told, 0) << "nobody ran the event loop, and what was queued is gone";
}

} // namespace
} // namespace ft
