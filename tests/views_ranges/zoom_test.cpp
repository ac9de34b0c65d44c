// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/zoom.h"

#include <gtest/gtest.h>

#include <random>

namespace ft {
namespace {

constexpr std::uint64_t FourGiB = std::uint64_t{1} << 32;

TEST(Zoom, PixelsTileTheWindow)
{
    for (const std::uint64_t length : {std::uint64_t{16}, std::uint64_t{999}, std::uint64_t{1000}, FourGiB, FourGiB << 30}) {
        const Zoom zoom{length + 5, 5, length};
        for (const int width : {1, 7, 800, 1921}) {
            EXPECT_EQ(zoom.offsetAt(0, width), 5u);
            EXPECT_EQ(zoom.offsetAt(width, width), 5 + length);
            for (int x = 0; x < width; ++x) {
                const Extents bytes = zoom.bytesAt(x, width);
                ASSERT_GE(bytes.size, 1u);
                if (length >= static_cast<std::uint64_t>(width)) {
                    ASSERT_EQ(bytes.end(), zoom.offsetAt(x + 1, width)) << "no byte is skipped or shown twice";
                }
            }
        }
    }
}

TEST(Zoom, PixelAndOffsetAgree)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 3000; ++round) {
        const std::uint64_t whole = 1 + random() % (round % 2 ? 5000 : 2 * FourGiB);
        const std::uint64_t length = 1 + random() % whole;
        const Zoom zoom{whole, random() % (whole - length + 1), length};
        const int width = 1 + static_cast<int>(random() % 2000);
        const std::uint64_t offset = zoom.first + random() % length;
        const int pixel = zoom.pixelOf(offset, width);
        ASSERT_TRUE(zoom.bytesAt(pixel, width).contains(offset));
        ASSERT_TRUE(pixel == 0 || !zoom.bytesAt(pixel - 1, width).contains(offset)) << "the first pixel that shows it";
    }
    const Zoom zoom{1000, 100, 100};
    EXPECT_EQ(zoom.pixelOf(99, 50), 0);
    EXPECT_EQ(zoom.pixelOf(200, 50), 50);
}

TEST(Zoom, ScalingKeepsTheAnchorAndStaysInside)
{
    const Zoom all = Zoom::all(1'000'000);
    const Zoom half = all.scaled(0.5, 250'000);
    EXPECT_EQ(half.length, 500'000u);
    EXPECT_EQ(half.first, 125'000u) << "a quarter from the left before and after";
    EXPECT_TRUE(half.scaled(2, 250'000).isAll());
    EXPECT_EQ(all.scaled(1e-12, 999'999).length, Zoom::Closest);
    EXPECT_EQ(all.scaled(1e-12, 999'999).first, 1'000'000 - Zoom::Closest);
    EXPECT_TRUE(half.scaled(1e30, 0).isAll());
    EXPECT_EQ(Zoom::all(5).scaled(0.1, 2).length, 5u) << "less than the closest zoom there is";
    EXPECT_EQ(Zoom::all(0).whole, 1u);
    // However little one turns, it goes on until the closest.
    Zoom close = Zoom::all(40);
    for (int i = 0; i < 40; ++i)
        close = close.scaled(0.999, 7);
    EXPECT_EQ(close.length, Zoom::Closest);
}

TEST(Zoom, MovesWithinTheScale)
{
    const Zoom zoom{1000, 100, 100};
    EXPECT_EQ(zoom.movedBy(-1e9).first, 0u);
    EXPECT_EQ(zoom.movedBy(1e30).first, 900u);
    EXPECT_EQ(zoom.movedBy(33.4).first, 133u);
    EXPECT_EQ(zoom.movedTo(5000).first, 900u);
}

TEST(Zoom, FitsAndReveals)
{
    const Zoom all = Zoom::all(100'000);
    const Zoom fit = all.fitting({40'000, 8'000});
    EXPECT_EQ(fit.length, 9'000u);
    EXPECT_EQ(fit.first, 39'500u) << "in the middle";
    EXPECT_EQ(all.fitting({99'999, 1}).length, Zoom::Closest);
    EXPECT_TRUE(all.fitting({0, 200'000}).isAll());

    EXPECT_EQ(fit.revealing({41'000, 100}), fit) << "in sight already";
    EXPECT_EQ(fit.revealing({39'000, 100}).first, 39'000u);
    EXPECT_EQ(fit.revealing({60'000, 100}).first, 51'100u);
    EXPECT_EQ(fit.revealing({30'000, 60'000}), fit) << "some of a long one is in sight";
    EXPECT_EQ(fit.revealing({60'000, 30'000}).first, 60'000u);
}

} // namespace
} // namespace ft
