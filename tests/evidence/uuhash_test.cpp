// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents.h"

#include "evidence/hashtext.h"
#include "evidence/link.h"
#include "formats/checksum.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

constexpr std::uint64_t MiB = 1024 * 1024;
constexpr std::string_view Seed = "kazaa-uuhash-1";

std::string hexOf(Bytes bytes, WindowRule rule = WindowRule::Strict)
{
    return hexText(View(uuHash(MemorySource(std::move(bytes)), {}, rule).hash));
}

std::string base64Of(Bytes bytes)
{
    return base64Text(uuHash(MemorySource(std::move(bytes))).hash);
}

TEST(UuHash, PublishedAnswers)
{
    EXPECT_EQ(base64Of(test::repeated("abcedefghijklmneo", 17)), "=DLr2bO9taE9mZwmabUd/9e7///8=");
    EXPECT_EQ(base64Of(test::repeated("A", 1000)), "=dkRnLQSSkPA5DZyZPH00PRf8//8=");
    EXPECT_EQ(base64Of(Bytes(307'200)), "=kK7e2ZIs+JRup4WGNUk3JP9P+/8=");
}

struct Known {
    std::size_t size;
    const char *hash;
};

/// Agreed by six independent programs; around every place where the rule changes.
TEST(UuHash, AgreesWithOtherPrograms)
{
    const Known table[] = {
        {0, "d41d8cd98f00b204e9800998ecf8427effffffff"},
        {2, "ee1345aa4f11bf804da72290cf369241fdffffff"},
        {303'104, "73a33201ad21c90dbbcc405e4955603fff5ffbff"},
        {307'200, "a957b66abcfb20265d0c13806d3f8375ff4ffbff"},
        {307'202, "a957b66abcfb20265d0c13806d3f83756b98958b"},
        {614'399, "a957b66abcfb20265d0c13806d3f8375ef0c6c49"},
        {614'401, "a957b66abcfb20265d0c13806d3f83751782113a"},
        {1'048'576, "a957b66abcfb20265d0c13806d3f837514204fe4"},
        {1'662'974, "a957b66abcfb20265d0c13806d3f83755c32ace3"},
        {1'662'976, "a957b66abcfb20265d0c13806d3f83750c3169ef"},
        {1'662'977, "a957b66abcfb20265d0c13806d3f8375fca45b4e"},
        {2'711'553, "a957b66abcfb20265d0c13806d3f8375489069af"},
        {4'808'706, "a957b66abcfb20265d0c13806d3f8375674ba1f4"},
    };
    const Bytes longest = test::counterBytes(Seed, 4'808'706);
    for (const Known &known : table)
        EXPECT_EQ(hexOf(Bytes(longest.begin(), longest.begin() + static_cast<std::ptrdiff_t>(known.size))), known.hash) << known.size;
}

TEST(UuHash, TheLooseRuleDiffersAtOneSizeOnly)
{
    const Bytes bytes = test::counterBytes(Seed, 1'662'976);
    EXPECT_EQ(hexOf(bytes, WindowRule::Loose), "a957b66abcfb20265d0c13806d3f8375e01525f9");
    for (std::uint64_t base = MiB; base <= 4096 * MiB; base *= 2) {
        const std::uint64_t size = base + 2 * WindowSize;
        EXPECT_NE(hashWindows(size), hashWindows(size, WindowRule::Loose)) << size;
        EXPECT_EQ(hashWindows(size - 1), hashWindows(size - 1, WindowRule::Loose)) << size;
        EXPECT_EQ(hashWindows(size + 1), hashWindows(size + 1, WindowRule::Loose)) << size;
    }
}

/// "0+307200 1048576+307200 .."
std::string places(std::uint64_t size, WindowRule rule = WindowRule::Strict)
{
    std::string text;
    for (const HashWindow &window : hashWindows(size, rule))
        text += (text.empty() ? "" : " ") + std::to_string(window.extents.at) + '+' + std::to_string(window.extents.size);
    return text;
}

TEST(UuHash, WindowsLieWhereTheRuleSays)
{
    EXPECT_EQ(places(0), "");
    EXPECT_EQ(places(1), "0+1");
    EXPECT_EQ(places(307'200), "0+307200");
    EXPECT_EQ(places(307'201), "0+307200 307200+1");
    EXPECT_EQ(places(614'400), "0+307200 307200+307200");
    EXPECT_EQ(places(614'401), "0+307200 307201+307200");
    EXPECT_EQ(places(1'662'976), "0+307200 1355776+307200");
    EXPECT_EQ(places(1'662'976, WindowRule::Loose), "0+307200 1048576+307200 1355776+307200");
    EXPECT_EQ(places(1'662'977), "0+307200 1048576+307200 1355777+307200");
    EXPECT_EQ(places(5'000'000, WindowRule::HeadOnly), "0+307200");
}

TEST(UuHash, WindowsNeverOverlapNorLeaveTheFile)
{
    for (std::uint64_t size = 1; size < 40 * MiB; size += 9'973) {
        std::uint64_t end = 0;
        for (const HashWindow &window : hashWindows(size)) {
            ASSERT_GE(window.extents.at, end) << size;
            ASSERT_GT(window.extents.size, 0u) << size;
            end = window.extents.end();
        }
        ASSERT_EQ(end, size) << "the tail is always hashed";
    }
    EXPECT_EQ(hashWindows(~std::uint64_t{0}).back().extents.end(), ~std::uint64_t{0}) << "offsets do not wrap around";
}

TEST(UuHash, ReadsItsWindowsAndNothingElse)
{
    const test::Zeros large(6'000'000'000); // larger than FastTrack could carry: hashed by the rule all the same
    const test::CountingSource source(large);
    const UuHashResult result = uuHash(source);
    EXPECT_EQ(result.end, HashEnd::Done);
    EXPECT_EQ(source.bytesRead(), hashedBytes(6'000'000'000));
    EXPECT_EQ(source.bytesRead(), 15 * WindowSize);
}

TEST(UuHash, TellsWhereAFileShrank)
{
    const MemorySource whole(test::noise(3'000'000));
    const UuHashResult tail = uuHash(test::CountingSource(whole, {2'900'000, 1'000'000}));
    EXPECT_EQ(tail.end, HashEnd::Unreadable);
    EXPECT_EQ(tail.failedAt, 2'900'000u);
    EXPECT_EQ(uuHash(test::CountingSource(whole, {100, 1})).failedAt, 100u);
    EXPECT_EQ(uuHash(test::CountingSource(whole, {400'000, 600'000})).end, HashEnd::Done) << "no window lies there";
    EXPECT_FALSE(headHash(test::CountingSource(whole, {307'199, 1})));
    EXPECT_TRUE(headHash(test::CountingSource(whole, {307'200, 1})));
}

TEST(UuHash, IsCancelledBetweenWindowsAndTellsProgress)
{
    const MemorySource whole(test::noise(5'000'000));
    std::stop_source stop;
    std::vector<std::uint64_t> told;
    const Progress progress{stop.get_token(), [&](std::uint64_t done, std::uint64_t total) {
                                EXPECT_EQ(total, hashedBytes(5'000'000));
                                told.push_back(done);
                                if (told.size() == 2)
                                    stop.request_stop();
                            }};
    EXPECT_EQ(uuHash(whole, progress).end, HashEnd::Cancelled);
    EXPECT_EQ(told, (std::vector<std::uint64_t>{WindowSize, 2 * WindowSize}));
}

TEST(UuHash, VariantsLeaveTraces)
{
    const auto traces = [](std::uint32_t smallHash, std::uint64_t size) { return tracesOfRule(joined({}, smallHash), size); };
    EXPECT_EQ(traces(~1000u, 1000), WindowRule::Strict);
    EXPECT_EQ(traces(~1001u, 1000), std::nullopt);
    EXPECT_EQ(traces(0xFFFB4FFF, 5'000'000), WindowRule::HeadOnly);
    EXPECT_EQ(traces(0xFFFB4FFF, 307'200), WindowRule::Strict) << "of exactly 300 KiB that is right";
    EXPECT_EQ(traces(~5'000'000u, 5'000'000), WindowRule::Untailed);
    EXPECT_EQ(traces(0x12345678, 5'000'000), std::nullopt);
    EXPECT_EQ(hexOf(test::noise(400'000), WindowRule::HeadOnly).substr(32), "ff4ffbff");
}

TEST(FileId, OfTheEmptyFileAndOfKnownHashes)
{
    EXPECT_EQ(fileId(uuHash(MemorySource(Bytes())).hash), 10'881u);
    EXPECT_EQ(fileId(uuHash(MemorySource(test::repeated("abcedefghijklmneo", 17))).hash), 14'424u);
}

} // namespace
} // namespace ft
