// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive.h"
#include "support/archives.h"

#include <K7Zip>
#include <KTar>
#include <KZip>

#include <QBuffer>

#include <gtest/gtest.h>

#include <random>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::SevenZipMember;
using test::TarMember;
using test::ZipMember;

std::unique_ptr<Archive> opened(const std::string &bytes)
{
    return Archive::open(std::make_shared<MemorySource>(std::string_view(bytes)));
}

std::string text(const ArchivedContents &contents)
{
    return std::string(contents.bytes.begin(), contents.bytes.end());
}

/// Does not pack to nothing.
std::string noise(std::size_t size)
{
    std::mt19937 random(7);
    std::string bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random() % 64 + ' ');
    return bytes;
}

ArchiveTrouble troubleOf(const std::string &bytes, std::size_t entry = 0)
{
    const auto archive = opened(bytes);
    return archive && archive->entries().size() > entry ? archive->read(entry).trouble : ArchiveTrouble::NotThere;
}

const std::string longText = noise(100'000);
const std::string shortText = "second";

/// An archive of each kind, with "a/first" and "second" in it, as our generator makes them and as KArchive does.
std::vector<std::pair<std::string, std::string>> archivesOfAllKinds()
{
    const auto byKArchive = [](auto &&archive, QBuffer &buffer) {
        archive.open(QIODevice::WriteOnly);
        archive.writeFile(u"a/first"_s, QByteArray::fromStdString(longText));
        archive.writeFile(u"second"_s, QByteArray::fromStdString(shortText));
        archive.close();
        return buffer.data().toStdString();
    };
    QBuffer zipBuffer;
    QBuffer tarBuffer;
    QBuffer sevenBuffer;
    return {
        {"zip, deflated", test::zip({{"a/first", longText}, {"second", shortText}})},
        {"zip, stored", test::zip({{"a/first", longText, false}, {"second", shortText, false}})},
        {"zip, by KArchive", byKArchive(KZip(&zipBuffer), zipBuffer)},
        {"tar", test::tar({{"a/first", longText}, {"second", shortText}})},
        {"tar, by KArchive", byKArchive(KTar(&tarBuffer), tarBuffer)},
        {"7z, stored", test::sevenZip({{"a/first", longText}, {"second", shortText}})},
        {"7z, by KArchive", byKArchive(K7Zip(&sevenBuffer), sevenBuffer)},
    };
}

TEST(Archive, GivesBackWhatWasPackedInAnyOrder)
{
    for (const auto &[kind, bytes] : archivesOfAllKinds()) {
        SCOPED_TRACE(kind);
        const auto archive = opened(bytes);
        ASSERT_TRUE(archive);
        EXPECT_EQ(archive->trouble(), ArchiveTrouble::None);
        const auto a = archive->find(u"a/first"_s);
        const auto b = archive->find(u"second"_s);
        ASSERT_TRUE(a && b);
        for (const std::size_t i : {*b, *a, *a, *b}) {
            const ArchivedContents contents = archive->read(i);
            EXPECT_EQ(contents.trouble, ArchiveTrouble::None);
            EXPECT_TRUE(text(contents) == (i == *a ? longText : shortText));
        }
    }
}

TEST(Archive, NoticesEveryByteOfAFileThatChanged)
{
    // A tar holds no checksums of contents.
    for (const auto &bytes : {test::zip({{"n", shortText, false}}), test::zip({{"n", longText.substr(0, 200)}}),
                              test::sevenZip({{"n", shortText}})}) {
        const std::size_t at = bytes[0] == 'P' ? 31 : 32;
        const std::size_t size = bytes[0] == 'P' ? 6 : 6;
        for (std::size_t i = at; i < at + size; ++i) {
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
            EXPECT_NE(troubleOf(damaged), ArchiveTrouble::None) << i;
        }
    }
}

TEST(Archive, SaysWhyAFileCannotBeRead)
{
    EXPECT_EQ(troubleOf(test::zip({{.name = "n", .contents = shortText, .checksum = 1}})), ArchiveTrouble::ChecksumWrong);
    EXPECT_EQ(troubleOf(test::zip({{.name = "n", .contents = shortText, .size = 5}})), ArchiveTrouble::SizeWrong);
    EXPECT_EQ(troubleOf(test::zip({{.name = "n", .contents = shortText, .size = 7}})), ArchiveTrouble::SizeWrong);
    EXPECT_EQ(troubleOf(test::zip({{.name = "n", .contents = shortText, .flags = 1}})), ArchiveTrouble::Encrypted);
    EXPECT_EQ(troubleOf(test::zip({{.name = "n", .contents = shortText, .method = 9}})), ArchiveTrouble::MethodUnknown);
    EXPECT_EQ(troubleOf(test::sevenZip({{.name = "n", .contents = shortText, .checksum = 1}})), ArchiveTrouble::ChecksumWrong);
    EXPECT_EQ(troubleOf(test::sevenZip({{"n", shortText}}, "\x06\xF1\x07\x01")), ArchiveTrouble::Encrypted);
    EXPECT_EQ(troubleOf(test::sevenZip({{"n", shortText}}, "\x03\x04\x01")), ArchiveTrouble::MethodUnknown); // PPMd
    EXPECT_EQ(troubleOf(test::tar({{"n", shortText, '2', "/etc/passwd"}})), ArchiveTrouble::NoFile);
}

TEST(Archive, WhatIsLeftOfACutOneIsListedAndRead)
{
    const std::string zip = test::zip({{"a", shortText}, {"b", longText}});
    const auto cutZip = opened(zip.substr(0, zip.size() / 2));
    ASSERT_TRUE(cutZip);
    EXPECT_EQ(cutZip->trouble(), ArchiveTrouble::CutOff);
    ASSERT_EQ(cutZip->entries().size(), 2U);
    EXPECT_EQ(text(cutZip->read(0)), shortText);
    const ArchivedContents half = cutZip->read(1);
    EXPECT_EQ(half.trouble, ArchiveTrouble::CutOff);
    EXPECT_GT(half.bytes.size(), longText.size() / 4);
    EXPECT_TRUE(longText.starts_with(text(half)));

    const std::string tar = test::tar({{"a", shortText}, {"b", longText}});
    const auto cutTar = opened(tar.substr(0, 50'000));
    ASSERT_TRUE(cutTar && cutTar->entries().size() == 2);
    EXPECT_EQ(cutTar->trouble(), ArchiveTrouble::CutOff);
    EXPECT_TRUE(longText.starts_with(text(cutTar->read(1))));
    EXPECT_EQ(cutTar->read(1).trouble, ArchiveTrouble::CutOff);

    const std::string seven = test::sevenZip({{"a", shortText}, {"b", longText}});
    const auto cutSeven = opened(seven.substr(0, 50'000));
    ASSERT_TRUE(cutSeven);
    EXPECT_EQ(cutSeven->trouble(), ArchiveTrouble::CutOff); // its directory is at the end
    EXPECT_TRUE(cutSeven->entries().empty());
}

TEST(Archive, NamesNeverLeadOut)
{
    const std::vector<std::string> names{"../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini", "a/../../b", "..\\c", "a/../fine"};
    std::vector<ZipMember> members;
    for (const std::string &name : names)
        members.push_back({name, shortText});
    const auto archive = opened(test::zip(members));
    ASSERT_TRUE(archive);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ArchiveEntry &entry = archive->entries()[i];
        EXPECT_EQ(entry.name.toStdString(), names[i]);
        EXPECT_EQ(entry.climbs, i + 1 < names.size()) << names[i];
        EXPECT_FALSE(entry.path.contains(u".."_s) || entry.path.startsWith(u'/') || entry.path.contains(u':')
                     || entry.path.contains(u'\\'))
            << entry.path.toStdString();
        EXPECT_EQ(text(archive->read(i)), shortText);
    }
}

TEST(Archive, PathsAreDifferentWhereNamesAreNot)
{
    const auto archive = opened(test::zip({{"a.dat", "1"}, {"A.dat", "2"}, {"../a.dat", "3"}}));
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->entries()[0].path, u"a.dat"_s);
    EXPECT_EQ(archive->entries()[1].path, u"A (2).dat"_s);
    EXPECT_EQ(archive->entries()[2].path, u"a (3).dat"_s);
}

TEST(Archive, LinksAreNotFollowed)
{
    const auto zip = opened(test::zip({{.name = "l", .contents = "/etc/passwd", .deflated = false, .attributes = 0120777}}));
    ASSERT_TRUE(zip);
    EXPECT_EQ(zip->entries()[0].kind, ArchiveEntry::Link);
    const auto tar = opened(test::tar({{"l", "", '2', "/etc/passwd"}, {"hard", "", '1', "l"}, {"null", "", '3'}}));
    ASSERT_TRUE(tar && tar->entries().size() == 3);
    EXPECT_EQ(tar->entries()[0].target, u"/etc/passwd"_s);
    EXPECT_EQ(tar->entries()[1].kind, ArchiveEntry::Link);
    EXPECT_EQ(tar->entries()[2].kind, ArchiveEntry::Special);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_TRUE(tar->read(i).bytes.empty());
}

TEST(Archive, LongNamesOfTarAreWhole)
{
    const std::string name(300, 'n');
    const std::string pax = "313 path=" + name + "\n";
    const auto archive = opened(test::tar({{"././@LongLink", name + '\0', 'L'}, {"nnn", "1"}, {"pax", pax, 'x'}, {"n", "2"}, {"last", "3"}}));
    ASSERT_TRUE(archive && archive->entries().size() == 3);
    EXPECT_EQ(archive->entries()[0].name.toStdString(), name);
    EXPECT_EQ(pax.size(), 310U); // the length it states is wrong, and it is not believed
    EXPECT_EQ(archive->entries()[1].name, u"n"_s);
    EXPECT_EQ(archive->entries()[2].name, u"last"_s);
}

TEST(Archive, BombsAreNamedAndNotUnpacked)
{
    const std::string zeros(20 * 1024 * 1024, '\0');
    const std::string bomb = test::zip({{"zeros", zeros}});
    ASSERT_LT(bomb.size(), 100'000U);
    EXPECT_EQ(troubleOf(bomb), ArchiveTrouble::TooDense);
    // A lie about the size does not help it.
    const auto lie = opened(test::zip({{.name = "zeros", .contents = zeros, .size = 1000}}));
    EXPECT_EQ(lie->read(0).trouble, ArchiveTrouble::SizeWrong);
    EXPECT_LE(lie->read(0).bytes.size(), 1001U);

    const auto overlapping = opened(test::overlappingZip({"x", longText}, 50));
    ASSERT_EQ(overlapping->entries().size(), 50U);
    EXPECT_EQ(text(overlapping->read(0)), longText);
    for (std::size_t i = 1; i < 50; ++i)
        EXPECT_EQ(overlapping->read(i).trouble, ArchiveTrouble::Overlaps);

    EXPECT_EQ(troubleOf(test::sevenZip({{"n", shortText}}, std::string(1, '\0'), 1ULL << 60)), ArchiveTrouble::TooDense);
}

TEST(Archive, ListsNoMoreThanTheLimit)
{
    const std::vector<TarMember> members(ArchiveLimits::Count + 5, TarMember{"n"});
    const auto archive = opened(test::tar(members));
    ASSERT_TRUE(archive);
    EXPECT_EQ(archive->trouble(), ArchiveTrouble::TooMany);
    EXPECT_EQ(archive->entries().size(), ArchiveLimits::Count);
}

TEST(Archive, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const auto archive = opened(test::zip({{"a", longText}}));
    EXPECT_EQ(archive->read(0, stop.get_token()).trouble, ArchiveTrouble::Cancelled);
    EXPECT_EQ(text(archive->read(0)), longText);
}

/// Whatever a byte is changed to, wherever it is cut: no crash, no more memory than the limits say, and what is given
/// out without trouble is what was packed.
TEST(Archive, DamageIsNeverFatal)
{
    const auto seed = std::random_device()();
    RecordProperty("seed", std::to_string(seed));
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (const auto &[kind, bytes] : archivesOfAllKinds()) {
        SCOPED_TRACE(kind);
        for (int round = 0; round < 300; ++round) {
            std::string damaged = bytes;
            const bool nearEnd = random() % 2;
            for (unsigned i = random() % 4 + 1; i > 0; --i) {
                const std::size_t reach = std::min<std::size_t>(damaged.size(), 600);
                const std::size_t at = nearEnd ? damaged.size() - 1 - random() % reach : random() % reach;
                damaged[at] = static_cast<char>(random());
            }
            if (random() % 4 == 0)
                damaged.resize(random() % damaged.size());
            const auto archive = opened(damaged);
            if (!archive || kind.starts_with("tar"))
                continue;
            for (std::size_t i = 0; i < archive->entries().size(); ++i) {
                const ArchivedContents contents = archive->read(i);
                if (contents.trouble == ArchiveTrouble::None && !contents.bytes.empty()) {
                    EXPECT_TRUE(text(contents) == longText || text(contents) == shortText || !archive->entries()[i].checksum);
                }
            }
        }
    }
}

} // namespace
} // namespace ft
