// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "support/hashedfile.h"

#include "document/hashsubject.h"
#include "document/samefiles.h"
#include "evidence/link.h"

#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

constexpr std::size_t FileSize = 700'000;

Opened inMemory(const QString &name, const Bytes &bytes)
{
    Opened opened = test::opened(name, {});
    opened.bytes = std::make_shared<MemorySource>(bytes);
    return opened;
}

QByteArray linkTo(const test::HashedFile &file, const char *name)
{
    Link link;
    link.name = name;
    link.size = file.bytes.size();
    link.uuHash = file.hash.uuHash;
    return QByteArray::fromStdString(linkText(link)) + "\r\n";
}

class Same : public testing::Test
{
protected:
    Document &open(Opened opened)
    {
        Document &document = *m_documents.emplace_back(std::make_unique<Document>(std::move(opened)));
        same.add(&document);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !same.isReading(); }, 60'000));
        return document;
    }
    QList<SameFiles::Place> othersOf(Document &document) const
    {
        return same.others(&document, hashSubject(document).mention);
    }

    std::vector<std::unique_ptr<Document>> m_documents;
    SameFiles same;
};

TEST_F(Same, joinsDownloadLinkAndCompleteFileByHash)
{
    const test::HashedFile file(FileSize);
    Document &download = open(inMemory(QStringLiteral("download1.dat"), file.download({{0, 400'000}}).bytes()));
    EXPECT_TRUE(othersOf(download).isEmpty());
    Document &links = open(openText(QStringLiteral("Links"), linkTo(test::HashedFile(FileSize, 2), "x.mp3") + linkTo(file, "other name.mp3")));
    Document &complete = open(inMemory(QStringLiteral("whatever.bin"), file.bytes));
    const auto places = othersOf(download);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].document, &links);
    EXPECT_EQ(places[0].path, QStringLiteral("links[1]"));
    EXPECT_EQ(places[0].sameness, Sameness::Hash);
    EXPECT_EQ(places[1].document, &complete);
    EXPECT_EQ(othersOf(complete).size(), 2) << "its own hash is known by now";
    same.remove(&links);
    EXPECT_EQ(othersOf(download).size(), 1);
}

TEST_F(Same, joinsByNameAndSizeOnlyWhereNoHashSaysOtherwise)
{
    const test::HashedFile file(FileSize);
    Document &download = open(inMemory(QStringLiteral("download1.dat"), file.download({{0, 400'000}}).bytes()));
    Link sameName;
    sameName.name = "BLUE NIGHT.MP3";
    sameName.size = FileSize;
    sameName.uuHash = UuHash{1, 2, 3};
    open(openText(QStringLiteral("Other hash"), QByteArray::fromStdString(linkText(sameName))));
    EXPECT_TRUE(othersOf(download).isEmpty()) << "two different hashes are never the same file";
    test::DatFile nameless = file.download({{0, 500'000}});
    nameless.hashes.clear();
    Document &second = open(inMemory(QStringLiteral("download2.dat"), nameless.bytes()));
    const auto places = othersOf(download);
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places[0].document, &second);
    EXPECT_EQ(places[0].sameness, Sameness::SizeAndName);
}

TEST_F(Same, findsARecordOfALargeDatabaseWithoutWaiting)
{
    Document &database = open(test::opened(QStringLiteral("data256.dbb"), test::database(20'000)));
    ByteWindow bytes(database.bytes());
    const auto wanted = Mentions(database.tree()).at(std::uint32_t{12'345}, bytes);
    ASSERT_TRUE(wanted);
    Mention elsewhere = *wanted;
    elsewhere.path.clear();
    const auto places = same.others(nullptr, elsewhere);
    ASSERT_FALSE(places.isEmpty());
    EXPECT_EQ(places[0].path, QStringLiteral("records[12345]"));
}

TEST_F(Same, canGoWhileItReads)
{
    Document database(test::opened(QStringLiteral("data256.dbb"), test::database(50'000)));
    SameFiles reading;
    reading.add(&database);
    EXPECT_TRUE(reading.isReading());
}

} // namespace
} // namespace ft
