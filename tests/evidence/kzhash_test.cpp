// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "evidence/hashtext.h"

#include <gtest/gtest.h>

#include <atomic>
#include <random>

namespace ft {
namespace {

constexpr Md5Path Paths[] = {Md5Path::Plain, Md5Path::Vector, Md5Path::Widest};

Md5Digest joinedDigest(const Md5Digest &left, const Md5Digest &right)
{
    Bytes both(left.begin(), left.end());
    both.insert(both.end(), right.begin(), right.end());
    return md5(both);
}

/// The rule as it is written down, level by level: too simple to be wrong.
Md5Digest treeOf(const Bytes &bytes)
{
    std::vector<Md5Digest> level;
    for (std::size_t at = 0; at < bytes.size(); at += LeafSize)
        level.push_back(md5(View(bytes).subspan(at, std::min<std::size_t>(LeafSize, bytes.size() - at))));
    while (level.size() > 2) {
        std::vector<Md5Digest> above;
        for (std::size_t i = 0; i < level.size(); i += 2)
            above.push_back(i + 1 < level.size() ? joinedDigest(level[i], level[i + 1]) : md5(level[i]));
        level = above;
    }
    if (level.empty())
        return md5({});
    return level.size() == 1 ? md5(level[0]) : joinedDigest(level[0], level[1]);
}

TEST(KzHash, KnownAnswers)
{
    const auto text = [](Bytes bytes) { return hexText(kzHash(MemorySource(std::move(bytes))).hash); };
    EXPECT_EQ(text({}), "d41d8cd98f00b204e9800998ecf8427effffffffd41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(text(test::counterBytes("kazaa-uuhash-1", 2)),
              "ee1345aa4f11bf804da72290cf369241fdffffff1f671b953a3642ee164cafb443ceed73");
    EXPECT_EQ(text(test::counterBytes("kazaa-uuhash-1", 31)).substr(0, 40), "a5d24f396de8a196f6fb05617f578cabe0ffffff");
}

TEST(KzHash, FollowsTheRuleAtEveryNumberOfLeaves)
{
    const Bytes bytes = test::noise(40 * LeafSize + 1);
    for (std::size_t leaves = 0; leaves <= 40; ++leaves) {
        for (const int more : {-1, 0, 1}) {
            if (leaves == 0 && more < 0)
                continue;
            const auto size = static_cast<std::ptrdiff_t>(leaves * LeafSize) + more;
            const Bytes part(bytes.begin(), bytes.begin() + size);
            EXPECT_EQ(hexText(kzHash(MemorySource(part)).hash.tree), hexText(treeOf(part))) << size;
        }
    }
}

TEST(KzHash, IsTheSameOnEveryPathAndNumberOfThreads)
{
    const std::random_device::result_type seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937_64 random(seed);
    const Bytes bytes = test::noise(9'000'000);
    for (int round = 0; round < 12; ++round) {
        const auto size = static_cast<std::ptrdiff_t>(random() % bytes.size());
        const Bytes part(bytes.begin(), bytes.begin() + size);
        const std::string expected = hexText(treeOf(part));
        const MemorySource source(part);
        for (const Md5Path path : Paths)
            ASSERT_EQ(hexText(kzHash(source, {}, 1, path).hash.tree), expected) << size << ", path " << int(path);
        for (const unsigned threads : {2u, 3u, 7u})
            ASSERT_EQ(hexText(kzHash(source, {}, threads).hash.tree), expected) << size << ", threads " << threads;
    }
}

TEST(Md5Lanes, AreWhatLibcryptoComputes)
{
    const std::random_device::result_type seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    Bytes bytes(Md5Lanes * 4096 + 3);
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    for (const std::size_t size : {0u, 64u, 128u, 192u, 1024u, 4096u}) {
        std::array<const std::uint8_t *, Md5Lanes> messages;
        for (std::size_t lane = 0; lane < Md5Lanes; ++lane)
            messages[lane] = bytes.data() + lane * size + lane % 4; // at odd addresses too
        for (const Md5Path path : Paths) {
            std::array<Md5Digest, Md5Lanes> digests{};
            md5Lanes(messages, size, digests, path);
            for (std::size_t lane = 0; lane < Md5Lanes; ++lane)
                EXPECT_EQ(digests[lane], md5({messages[lane], size})) << "lane " << lane << ", path " << int(path);
        }
    }
}

TEST(KzHash, ReadsEachByteOnceAndTheWindowsOnceMore)
{
    const test::Zeros zeros(100'000'000);
    const test::CountingSource source(zeros);
    EXPECT_EQ(kzHash(source).end, HashEnd::Done);
    EXPECT_EQ(source.bytesRead(), zeros.size() + hashedBytes(zeros.size()));
}

TEST(KzHash, TellsWhereAFileShrankOrCannotBeRead)
{
    const MemorySource whole(test::noise(6'000'000));
    const KzHashResult hole = kzHash(test::CountingSource(whole, {3'000'001, 7}));
    EXPECT_EQ(hole.end, HashEnd::Unreadable);
    EXPECT_EQ(hole.failedAt, 3'000'001u);
    EXPECT_EQ(kzHash(test::CountingSource(whole, {5'999'999, 1})).failedAt, 5'999'999u) << "in the tail window";
}

TEST(KzHash, ProgressRisesToTheEndAndCancelStops)
{
    const test::Zeros zeros(50'000'000);
    std::uint64_t last = 0;
    const Progress telling{{}, [&](std::uint64_t done, std::uint64_t total) {
                               EXPECT_EQ(total, zeros.size());
                               EXPECT_GE(done, last);
                               last = done;
                           }};
    EXPECT_EQ(kzHash(zeros, telling).end, HashEnd::Done);
    EXPECT_EQ(last, zeros.size());

    std::stop_source stop;
    const test::CountingSource source(zeros);
    const Progress stopping{stop.get_token(), [&](std::uint64_t, std::uint64_t) { stop.request_stop(); }};
    EXPECT_EQ(kzHash(source, stopping).end, HashEnd::Cancelled);
    EXPECT_LT(source.bytesRead(), zeros.size());
}

} // namespace
} // namespace ft
