// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shares.h"

#include "collection/collectionreader.h"
#include "schema/chance.h"
#include "support/datfile.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <fstream>

using namespace ft;
using test::Share;

namespace {

class CollectionTest : public testing::Test
{
protected:
    void collect(std::vector<CollectionSource> sources)
    {
        collection = collected(std::move(sources), Style());
        reader = std::make_unique<CollectionReader>(collection, nullptr, Style());
    }
    std::string text(int row, CollectionColumn column) { return reader->text(row, static_cast<int>(column)).toStdString(); }
    std::string column(CollectionColumn shown)
    {
        std::string all;
        for (int row = 0; row < collection->rows(); ++row)
            all += text(row, shown) + '\n';
        return all;
    }

    std::shared_ptr<const Collection> collection;
    std::unique_ptr<CollectionReader> reader;
};

} // namespace

TEST_F(CollectionTest, RecordsOfAllDatabasesAreOneList)
{
    collect({test::source("data256.dbb", test::database({{"a.mp3"}, {"b.avi", "D:\\Video", 2000, {}, 1'050'000'000}})),
             test::source("data1024.dbb", test::database({{"c.txt"}}))});
    ASSERT_EQ(collection->rows(), 3);
    EXPECT_EQ(column(CollectionColumn::Name), "a.mp3\nb.avi\nc.txt\n");
    EXPECT_EQ(column(CollectionColumn::File), "data256.dbb\ndata256.dbb\ndata1024.dbb\n");
    EXPECT_EQ(column(CollectionColumn::State), "shared\nvanished\nshared\n");
    EXPECT_EQ(text(1, CollectionColumn::Folder), "D:\\Video");
    EXPECT_EQ(reader->number(1, static_cast<int>(CollectionColumn::Size)), 2000u);
    EXPECT_EQ(text(0, CollectionColumn::LastAvailable), "");
    EXPECT_NE(text(1, CollectionColumn::LastAvailable), "");
    EXPECT_EQ(collection->fieldPath(1), "records[1]");
    EXPECT_EQ(collection->fieldPath(2), "records[0]");
}

TEST_F(CollectionTest, TheSameContentIsJoinedByHashAcrossFiles)
{
    collect({test::source("data256.dbb", test::database({{"song.mp3", "C:\\a", 5000, 7}, {"other.mp3", "C:\\a", 5000, 8}, {"renamed.mp3", "C:\\b", 5000, 7}})),
             test::source("data1024.dbb", test::database({{"third name.mp3", "D:\\", 5000, 7}, {"alone.mp3"}}))});
    EXPECT_EQ(column(CollectionColumn::Copies), "3 times\n\n3 times\n3 times\n\n");
    EXPECT_EQ(column(CollectionColumn::Repeats), "in this file and others\n\nin this file and others\nin other files\n\n");
    EXPECT_EQ(column(CollectionColumn::Content), "1\n2\n1\n1\n3\n");
    EXPECT_EQ(collection->contents(), 3);
    EXPECT_EQ(collection->repeatedContents(), 1);
}

TEST_F(CollectionTest, WithoutAHashTheSameSizeAndNameAreTheSameContent)
{
    collect({test::source("data256.dbb", test::database({{"Song.MP3", "C:\\a", 5000, 7}, {"x.mp3", "", 9, 1}, {"x.mp3", "", 9, 2}})),
             test::source("data1024.dbb", test::database({{"song.mp3", "D:\\b", 5000}, {"song.mp3", "D:\\b", 5001}, {"x.mp3", "", 9}}))});
    // The last x.mp3 could be either of two contents: it is counted as neither.
    EXPECT_EQ(column(CollectionColumn::Content), "1\n2\n3\n1\n4\n5\n");
    EXPECT_EQ(column(CollectionColumn::Copies), "2 times\n\n\n2 times\n\n\n");
}

TEST_F(CollectionTest, DownloadsLinksAndFilesStandBesideRecords)
{
    test::DatFile download{.dataSize = 600, .fileSize = 5000, .completed = {{0, 600}}};
    download.hashes = {Bytes(20, 7)};
    const std::string link = "sig2dat:///|File:linked.mp3|Length:5000Bytes|UUHash:=BwcHBwcHBwcHBwcHBwcHBwcHBwc=|\nsig2dat:///|File:x|Length:9Bytes|";
    collect({test::source("data256.dbb", test::database({{"song.mp3", "C:\\a", 5000, 7}})), test::source("download1.dat", download.bytes()),
             test::source("links.txt", Bytes(link.begin(), link.end())), test::source("photo.jpg", Bytes(100, 0xAB))});
    EXPECT_EQ(column(CollectionColumn::Holding), "record\ndownload\nlink\nfile\n");
    EXPECT_EQ(text(2, CollectionColumn::Name), "linked.mp3");
    EXPECT_EQ(column(CollectionColumn::Copies), "3 times\n3 times\n3 times\n\n");
    EXPECT_EQ(collection->fieldPath(2), "links[0]");
    EXPECT_EQ(collection->fieldPath(3), "");
}

TEST_F(CollectionTest, AFreedSlotGivesItsRecordBackMarkedAsSuch)
{
    Bytes bytes = test::database({{"kept.mp3"}, {"freed.mp3", "C:\\Music", 4711, 3}, {"last.mp3"}});
    std::fill_n(bytes.begin() + 264 + 4, 4, std::uint8_t{0});
    collect({test::source("data256.dbb", bytes)});
    EXPECT_EQ(column(CollectionColumn::Name), "kept.mp3\nlast.mp3\nfreed.mp3\n");
    EXPECT_EQ(text(2, CollectionColumn::Holding), "recovered record");
    EXPECT_EQ(text(2, CollectionColumn::State), "freed slot");
    EXPECT_EQ(reader->number(2, static_cast<int>(CollectionColumn::Size)), 4711u);
    EXPECT_EQ(text(2, CollectionColumn::Hash), "0303030303030303030303030303030303030303");
    EXPECT_EQ(collection->fieldPath(2), "records[1]");
    EXPECT_NE(reader->state(2) & LeftOverRecord, 0);
}

/// Mixed, damaged, empty, of Skype, not there: each is counted, and the rest is taken in.
TEST_F(CollectionTest, WhatCannotBeReadIsNamedAndTheRestIsThere)
{
    const QTemporaryDir folder;
    const auto written = [&folder](const char *name, const Bytes &bytes) {
        const QString path = folder.filePath(QLatin1StringView(name));
        std::ofstream(path.toStdString(), std::ios::binary).write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return CollectionSource{path, QString::fromLatin1(name)};
    };
    Bytes damaged = test::database(std::vector<Share>(20, {"a.mp3"}));
    std::fill_n(damaged.begin() + 264, 8, std::uint8_t{0xFF});
    damaged.resize(damaged.size() - 20);
    collect({written("data256.dbb", test::database({{"good.mp3"}})), written("data1024.dbb", {}), written("copy of data256.dbb", damaged),
             written("skype.dbb", generate(*formatById("skype.dbb"))), written("list.nodes", generate(*formatById("gift.nodes"))),
             CollectionSource{QStringLiteral("/nowhere/data4096.dbb"), QStringLiteral("data4096.dbb")}});
    EXPECT_EQ(text(0, CollectionColumn::Name), "good.mp3");
    EXPECT_EQ(collection->rows(), 1 + 19); // the slot without a mark is one all the same, the last is cut off
    EXPECT_EQ(text(18, CollectionColumn::Name), "a.mp3");
    ASSERT_EQ(collection->unreadable.size(), 1);
    EXPECT_TRUE(collection->unreadable.constFirst().startsWith(QStringLiteral("data4096.dbb: ")));
    EXPECT_EQ(collection->silent, 3); // nothing in it, Skype's, supernodes
}

TEST_F(CollectionTest, StoppingKeepsWhatWasFound)
{
    std::vector<CollectionSource> sources;
    for (int i = 0; i < 3; ++i)
        sources.push_back(test::source("data256.dbb", test::database({{"a.mp3"}})));
    int asked = 0;
    const auto found = collected(std::move(sources), Style(), [&asked](double) { return ++asked < 4; });
    EXPECT_TRUE(found->isStopped);
    EXPECT_GT(found->rows(), 0);
    EXPECT_LT(found->rows(), 3);
}

TEST(SameContent, AgreesWithComparingEachWithEach)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        Chance chance(seed);
        std::vector<MentionKeys> keys(chance.below(30));
        for (MentionKeys &key : keys)
            key = {chance.below(6), 0};
        const auto size = static_cast<std::uint32_t>(keys.size());
        const std::uint32_t middle = size / 2;
        const SameContent same = sameContent(keys, {middle, size});
        for (std::uint32_t a = 0; a < size; ++a) {
            std::uint32_t copies = 0;
            int repeats = OnlyHere;
            for (std::uint32_t b = 0; b < size; ++b) {
                const bool isSame = a == b || (keys[a].byHash != 0 && keys[a].byHash == keys[b].byHash);
                EXPECT_EQ(same.content[a] == same.content[b], isSame);
                copies += isSame;
                if (isSame && a != b)
                    repeats |= (a < middle) == (b < middle) ? RepeatedHere : RepeatedElsewhere;
            }
            EXPECT_EQ(same.copies[same.content[a]], copies);
            EXPECT_EQ(same.repeats[a], repeats);
        }
    }
}
