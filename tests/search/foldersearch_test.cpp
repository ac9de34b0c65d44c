// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldersearch.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t Size = 3'000'000; // head, two windows, tail

Bytes contents(std::size_t size, std::uint32_t seed = 1)
{
    Bytes bytes(size);
    for (std::uint8_t &byte : bytes) {
        seed = seed * 1'664'525 + 1'013'904'223;
        byte = static_cast<std::uint8_t>(seed >> 24);
    }
    return bytes;
}

/// Files in memory that count what is asked of them.
class Cabinet
{
public:
    struct Entry {
        std::uint64_t size = 0;
        Bytes bytes; ///< may be empty: then nobody should ask for them
        std::uint64_t bytesRead = 0;
        std::uint64_t lostFrom = ~std::uint64_t{0};
        bool refused = false;
    };

    Entry &add(const QString &path, Bytes bytes)
    {
        Entry &entry = m_entries[path];
        entry.size = bytes.size();
        entry.bytes = std::move(bytes);
        return entry;
    }
    Entry &operator[](const QString &path) { return m_entries[path]; }
    std::uint64_t bytesRead() const
    {
        std::uint64_t sum = 0;
        for (const auto &[path, entry] : m_entries)
            sum += entry.bytesRead;
        return sum;
    }
    int opened() const { return m_opened; }

    FileAccess access()
    {
        return {[this](const QString &, std::stop_token) { return listing(); },
                [this](const QString &path) { return std::optional(m_entries[path].size); },
                [this](const QString &path) { return open(path); }};
    }

private:
    class Source final : public ByteSource
    {
    public:
        explicit Source(Entry &entry) : m_entry(entry) {}
        std::uint64_t size() const override { return m_entry.size; }
        std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
        {
            const std::uint64_t end = std::min<std::uint64_t>(m_entry.bytes.size(), m_entry.lostFrom);
            const std::size_t count = at >= end ? 0 : static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), end - at));
            std::copy_n(m_entry.bytes.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
            m_entry.bytesRead += count;
            return count;
        }

    private:
        Entry &m_entry;
    };

    FolderListing listing() const
    {
        FolderListing list;
        for (const auto &[path, entry] : m_entries)
            list.files.append(path);
        return list;
    }
    std::shared_ptr<const ByteSource> open(const QString &path)
    {
        ++m_opened;
        Entry &entry = m_entries[path];
        return entry.refused ? nullptr : std::make_shared<Source>(entry);
    }

    std::map<QString, Entry> m_entries;
    int m_opened = 0;
};

class Searching : public testing::Test
{
protected:
    const Bytes m_bytes = contents(Size);
    const KzHash m_hash = kzHash(MemorySource(m_bytes)).hash;
    Cabinet m_cabinet;

    WantedFile wanted() const { return {Size, m_hash.uuHash, {}, {}}; }
    SearchResult search(const WantedFile &file, const SearchListener &listener = {})
    {
        return searchFolder(u"/"_s, file, listener, m_cabinet.access());
    }
    /// "right:1 damaged:4": names and grounds.
    static std::string text(const SearchResult &result)
    {
        std::string text;
        for (const FileMatch &match : result.matches)
            text += (text.empty() ? "" : " ") + match.path.toStdString() + ':' + std::to_string(static_cast<int>(match.ground));
        return text;
    }
    Bytes damagedAt(std::size_t at) const
    {
        Bytes bytes = m_bytes;
        bytes[at] ^= 1;
        return bytes;
    }
};

TEST_F(Searching, OfTenThousandFilesOnlyThoseOfTheRightSizeAreRead)
{
    for (int i = 0; i < 10'000; ++i)
        m_cabinet[u"file%1"_s.arg(i)].size = Size + 1 + static_cast<std::uint64_t>(i) % 77;
    m_cabinet.add(u"right"_s, m_bytes);
    m_cabinet.add(u"other"_s, contents(Size, 7));
    const SearchResult result = search(wanted());
    EXPECT_EQ(text(result), "right:1");
    EXPECT_EQ(result.files, 10'002);
    EXPECT_EQ(result.read, 2);
    EXPECT_EQ(m_cabinet.opened(), 2);
    EXPECT_EQ(m_cabinet[u"other"_s].bytesRead, WindowSize) << "the head settles it";
    EXPECT_EQ(m_cabinet[u"right"_s].bytesRead, hashedBytes(Size)) << "windows alone, each once";
    EXPECT_EQ(m_cabinet.bytesRead(), WindowSize + hashedBytes(Size));
}

TEST_F(Searching, SaysWhyAFileWasFoundTheStrongestFirst)
{
    m_cabinet.add(u"a damaged in a window"_s, damagedAt(1'048'576));
    m_cabinet.add(u"b damaged between windows"_s, damagedAt(500'000));
    m_cabinet.add(u"c right"_s, m_bytes);
    m_cabinet.add(u"d damaged head"_s, damagedAt(0));
    EXPECT_EQ(text(search(wanted())), "b damaged between windows:1 c right:1 a damaged in a window:4");
    WantedFile proved = wanted();
    proved.kzHash = m_hash;
    EXPECT_EQ(text(search(proved)), "c right:0 a damaged in a window:4 b damaged between windows:4");
    proved.hash.reset();
    EXPECT_EQ(text(search(proved)), "c right:0 a damaged in a window:4 b damaged between windows:4") << "a kzhash holds a UUHash";
}

TEST_F(Searching, ByTheHeadOfDataAtHand)
{
    m_cabinet.add(u"right"_s, m_bytes);
    m_cabinet.add(u"other"_s, contents(Size, 7));
    const MemorySource partial(Bytes(m_bytes.begin(), m_bytes.begin() + 400'000));
    WantedFile file{Size, {}, {}, headOf(partial, {{0, 400'000}}, Size)};
    ASSERT_TRUE(file.head);
    EXPECT_EQ(text(search(file)), "right:2");
    EXPECT_EQ(m_cabinet.bytesRead(), 2 * WindowSize);
    file.hash = UuHash{1, 2, 3}; // what the job names is wrong; the data is not
    EXPECT_EQ(text(search(file)), "right:2");
    EXPECT_FALSE(headOf(partial, {{1, 400'000}}, Size)) << "not all there";
    EXPECT_FALSE(headOf(partial, {{0, 400'000}}, 0));
}

TEST_F(Searching, ByAHasherThatSawTheHeadOnly)
{
    m_cabinet.add(u"right"_s, m_bytes);
    WantedFile file = wanted();
    file.hash = uuHash(MemorySource(m_bytes), {}, WindowRule::HeadOnly).hash;
    EXPECT_EQ(text(search(file)), "right:2");
}

TEST_F(Searching, BySizeAloneReadsNothing)
{
    m_cabinet.add(u"right"_s, m_bytes);
    m_cabinet[u"other"_s].size = Size;
    m_cabinet[u"longer"_s].size = Size + 1;
    EXPECT_EQ(text(search({Size, {}, {}, {}})), "other:3 right:3");
    EXPECT_EQ(m_cabinet.opened(), 0);
}

TEST_F(Searching, WithoutASizeEveryFileIsACandidate)
{
    m_cabinet.add(u"right"_s, m_bytes);
    m_cabinet.add(u"small"_s, contents(1000));
    m_cabinet.add(u"empty"_s, {});
    EXPECT_EQ(text(search({{}, m_hash.uuHash, {}, {}})), "right:1");
    EXPECT_EQ(text(search({{}, uuHash(MemorySource(contents(1000))).hash, {}, {}})), "small:1");
}

TEST_F(Searching, UnreadableFilesStopNothing)
{
    m_cabinet.add(u"a refused"_s, m_bytes).refused = true;
    m_cabinet.add(u"b shrunk"_s, m_bytes).lostFrom = Size - 1;
    m_cabinet.add(u"c no head"_s, m_bytes).lostFrom = 5;
    m_cabinet.add(u"d right"_s, m_bytes);
    const SearchResult result = search(wanted());
    EXPECT_EQ(text(result), "d right:1");
    EXPECT_EQ(result.unreadable, QStringList({u"a refused"_s, u"b shrunk"_s, u"c no head"_s}));
}

TEST_F(Searching, IsCancelledBetweenAndWithinFiles)
{
    for (int i = 0; i < 5; ++i)
        m_cabinet.add(QString::number(i), m_bytes);
    std::stop_source stop;
    int found = 0;
    const SearchListener listener{stop.get_token(), {}, [&](const FileMatch &) {
                                      if (++found == 2)
                                          stop.request_stop();
                                  }};
    const SearchResult result = search(wanted(), listener);
    EXPECT_TRUE(result.isCancelled);
    EXPECT_EQ(text(result), "0:1 1:1") << "what was found is kept";
    EXPECT_EQ(m_cabinet.bytesRead(), 2 * hashedBytes(Size));
    EXPECT_TRUE(result.unreadable.isEmpty());
}

TEST_F(Searching, TellsHowFarItIs)
{
    for (int i = 0; i < 1000; ++i)
        m_cabinet[u"file%1"_s.arg(i)].size = 5;
    m_cabinet.add(u"right"_s, m_bytes);
    std::vector<SearchProgress> told;
    search(wanted(), {{}, [&](const SearchProgress &progress) { told.push_back(progress); }, {}});
    ASSERT_GE(told.size(), 4u);
    EXPECT_EQ(told.front().step, SearchProgress::Listing);
    EXPECT_EQ(told[1].step, SearchProgress::Sizes);
    EXPECT_EQ(told[1].total, 1001);
    EXPECT_EQ(told[told.size() - 2].path, u"right"_s);
    EXPECT_EQ(told.back().done, told.back().total);
    for (std::size_t i = 1; i < told.size(); ++i)
        EXPECT_TRUE(told[i].step > told[i - 1].step || told[i].done > told[i - 1].done);
}

TEST_F(Searching, OnDisk)
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const Bytes &bytes) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    };
    write(u"deep/er/right.mp3"_s, m_bytes);
    write(u"other.mp3"_s, contents(Size, 7));
    write(u"longer.mp3"_s, contents(Size + 1));
    const SearchResult result = searchFolder(folder.path(), wanted());
    ASSERT_EQ(result.matches.size(), 1u);
    EXPECT_EQ(result.matches[0].path, folder.filePath(u"deep/er/right.mp3"_s));
    EXPECT_EQ(result.matches[0].verdict->rule, WindowRule::Strict);
    EXPECT_TRUE(sentence(result.matches[0]).startsWith(u"All that the hash covers agrees"_s)) << sentence(result.matches[0]).toStdString();
    EXPECT_EQ(result.read, 2);
    EXPECT_EQ(searchFolder(folder.filePath(u"missing"_s), wanted()).files, 0);
}

TEST(Wanted, IsWhatAJobOrALinkSays)
{
    const Link link = readLink("sig2dat:///|File:a|Length:17Bytes|UUHash:=DLr2bO9taE9mZwmabUd/9e7///8=|");
    EXPECT_EQ(wantedFile(link).size, 17u);
    EXPECT_EQ(wantedFile(link).hash, link.uuHash);
    Mention mention;
    EXPECT_FALSE(wantedFile(mention).size) << "a size of 0 is none";
    mention.size = 17;
    EXPECT_EQ(wantedFile(mention).size, 17u);
}

} // namespace
} // namespace ft
