// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/filesource.h"

#include <QtEndian>

#include <atomic>
#include <thread>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using Source = test::Folder;

FileSource source(const QString &path)
{
    auto file = std::make_unique<const RandomFile>(path);
    EXPECT_EQ(file->refusal(), RandomFile::Refusal::None);
    return FileSource(std::move(file));
}

/// Bytes that tell where they are.
QByteArray numbered(int count)
{
    QByteArray bytes(count * 4, Qt::Uninitialized);
    for (int i = 0; i < count; ++i)
        qToLittleEndian(i, bytes.data() + i * 4);
    return bytes;
}

TEST_F(Source, ReadsAnywhereAndNotBeyond)
{
    const FileSource file = source(write(u"a"_s, "0123456789"));
    Bytes into(4);
    EXPECT_EQ(file.size(), 10u);
    EXPECT_EQ(file.read(3, into), 4u);
    EXPECT_EQ(into, (Bytes{'3', '4', '5', '6'}));
    EXPECT_EQ(file.read(8, into), 2u);
    EXPECT_EQ(file.read(10, into), 0u);
    EXPECT_EQ(file.read(~std::uint64_t{0}, into), 0u);
    EXPECT_EQ(file.read(0, {}), 0u);
}

TEST_F(Source, FindsBytesBehindFourGigabytes)
{
    const QString path = at(u"sparse"_s);
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(file.seek(5'000'000'000));
        file.write("end");
    }
    const FileSource file = source(path);
    Bytes into(8);
    EXPECT_EQ(file.size(), 5'000'000'003u);
    EXPECT_EQ(file.read(4'999'999'999, into), 4u);
    EXPECT_EQ(into[1], 'e');
}

TEST_F(Source, ShrinkingFileReadsShortAndIsRemembered)
{
    const QString path = write(u"a"_s, numbered(100'000));
    const FileSource file = source(path);
    ASSERT_TRUE(QFile::resize(path, 1000));
    ByteWindow window(file);
    EXPECT_EQ(window.size(), 400'000u);
    EXPECT_EQ(window.little(996, 4), 249u);
    EXPECT_EQ(window.little(200'000, 4), 0u);
    EXPECT_EQ(window.lost().at, 1000u);
    EXPECT_GT(window.lost().size, 0u);
}

TEST_F(Source, GrowingFileKeepsItsSize)
{
    const QString path = write(u"a"_s, "abc");
    const FileSource file = source(path);
    write(u"a"_s, "abcdef");
    Bytes into(6);
    EXPECT_EQ(file.size(), 3u);
    EXPECT_EQ(file.read(0, into), 3u);
}

TEST_F(Source, SurvivesItsName)
{
    const QString path = write(u"a"_s, "abc");
    const FileSource file = source(path);
    ASSERT_TRUE(QFile::remove(path));
    Bytes into(3);
    EXPECT_EQ(file.read(0, into), 3u);
}

TEST_F(Source, SeveralThreadsReadAtOnce)
{
    const FileSource file = source(write(u"a"_s, numbered(200'000)));
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned start = 0; start < 8; ++start) {
            threads.emplace_back([&file, &wrong, start] {
                ByteWindow window(file);
                for (std::uint64_t i = 0, place = start * 7919; i < 20'000; ++i, place = (place + 104'729) % 200'000)
                    wrong += window.little(place * 4, 4) != place;
            });
        }
    }
    EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace ft
