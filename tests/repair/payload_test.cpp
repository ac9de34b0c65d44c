// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/payload.h"

#include "schema/plausible.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace std::string_literals;

std::optional<StatedSize> sizeIn(const std::string &head)
{
    return statedSize(MemorySource(head + std::string(5000, '\x11')));
}

/// A frame of MPEG 1 layer III with what an encoder wrote behind `side` bytes of side information.
std::string frame(const std::string &mark, std::size_t side, char mode = 0)
{
    return "\xFF\xFB\x90"s + mode + std::string(side, '\0') + mark;
}

} // namespace

TEST(StatedSizes, OfRiff)
{
    EXPECT_EQ(sizeIn("RIFF\x40\x42\x0F\0AVI LIST"s)->size, 1'000'008u);
    EXPECT_EQ(sizeIn("RIFF\x10\0\0\0WAVEfmt "s)->ending, ".wav");
    EXPECT_FALSE(sizeIn("RIFF\x10\0\0\0WEBP"s));
}

TEST(StatedSizes, OfWindowsMedia)
{
    const std::string header = "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C"s + std::string(14, '\0');
    const std::string other = std::string(16, '\x77') + "\x20\0\0\0\0\0\0\0"s + std::string(8, '\0');
    const std::string properties = "\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65"s + "\x68\0\0\0\0\0\0\0"s
        + std::string(16, '\x01') + "\x40\x42\x0F\0\0\0\0\0"s;
    EXPECT_EQ(sizeIn(header + properties)->size, 1'000'000u);
    EXPECT_EQ(sizeIn(header + other + properties)->size, 1'000'000u);
    EXPECT_FALSE(sizeIn(header + std::string(16, '\x77') + std::string(8, '\0') + properties)); // an object without a size
}

TEST(StatedSizes, OfMp3)
{
    EXPECT_EQ(sizeIn(frame("Xing\0\0\0\x03\0\0\x10\0\x00\x0F\x42\x40"s, 32))->size, 1'000'000u);
    EXPECT_EQ(sizeIn(frame("Info\0\0\0\x02\x00\x0F\x42\x40"s, 17, '\xC0'))->size, 1'000'000u);
    EXPECT_EQ(sizeIn(frame("VBRI\0\1\0\0\0\0\x00\x0F\x42\x40"s, 32))->size, 1'000'000u);
    EXPECT_EQ(sizeIn("ID3\3\0\0\0\0\1\x10"s + std::string(144, 'x') + frame("Xing\0\0\0\x02\x00\x0F\x42\x40"s, 32))->size, 1'000'154u);
    EXPECT_FALSE(sizeIn(frame("Xing\0\0\0\x01\0\0\x10\0"s, 32))); // counts frames alone
    EXPECT_FALSE(sizeIn(frame("nothing", 32)));
}

TEST(StatedSizes, OfAnythingElseAreNotMadeUp)
{
    EXPECT_FALSE(statedSize(MemorySource(Bytes())));
    for (const std::string &cut : {"RIFF"s, "ID3\3"s, "\xFF"s, "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C"s})
        EXPECT_FALSE(statedSize(MemorySource(cut))) << cut.size();
    constexpr std::uint64_t Seed = 31;
    std::cout << "seed " << Seed << '\n';
    Chance chance(Seed);
    for (int i = 0; i < 300; ++i)
        EXPECT_FALSE(statedSize(MemorySource(randomBytes(chance, chance.below(9000)))));
}

} // namespace ft
