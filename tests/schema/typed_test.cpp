// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/typed.h"

#include "schema/rows.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

constexpr Named pace[] = {{0, "slow"}, {7, "very fast"}};

std::optional<std::uint64_t> typedAs(Meaning meaning, std::string_view text)
{
    return typedNumber(u32("n", "n").is(meaning).named(pace), text);
}

} // namespace

TEST(Typed, NumbersAreTakenAsPeopleWriteThem)
{
    const struct {
        Meaning meaning;
        std::string_view text;
        std::uint64_t number;
    } written[] = {
        {Meaning::Plain, " 17 ", 17},
        {Meaning::Plain, "0x1F", 31},
        {Meaning::Plain, "18446744073709551615", 0xFFFFFFFFFFFFFFFF},
        {Meaning::Plain, "Very Fast", 7},
        {Meaning::FileSize, "3.4 MB", 3'400'000},
        {Meaning::FileSize, "2 KiB", 2048},
        {Meaning::Bitrate, "212 kbit/s", 212},
        {Meaning::Percent, "35%", 35},
        {Meaning::Duration, "4:32", 272},
        {Meaning::Duration, "1:02:03", 3723},
        {Meaning::Duration, "2 min", 120},
        {Meaning::Ipv4, "192.0.2.1", 0xC0000201},
        {Meaning::Time, "1970-01-02", 86400},
        {Meaning::Time, "2003-02-11 14:03", 1044972180},
        {Meaning::Time, "2003-02-11T14:03:05Z", 1044972185},
        {Meaning::Time, "2003-02-11 14:03:05 UTC", 1044972185},
    };
    for (const auto &each : written)
        EXPECT_EQ(typedAs(each.meaning, each.text), each.number) << each.text;
}

TEST(Typed, WhatIsNoNumberIsRefused)
{
    const std::pair<Meaning, std::string_view> nonsense[] = {
        {Meaning::Plain, ""}, {Meaning::Plain, "-1"}, {Meaning::Plain, "1e5"}, {Meaning::Plain, "0x"}, {Meaning::Plain, "1 2"},
        {Meaning::Plain, "18446744073709551616"}, {Meaning::Port, "3.4 MB"}, {Meaning::FileSize, "3.4 miles"},
        {Meaning::FileSize, "1e300 GB"}, {Meaning::Duration, "4:60"}, {Meaning::Duration, "4:"}, {Meaning::Ipv4, "1.2.3"},
        {Meaning::Ipv4, "256.1.1.1"}, {Meaning::Time, "2003-02-30"}, {Meaning::Time, "2003-02-11 24:00"},
        {Meaning::Time, "1969-12-31"}, {Meaning::Time, "11.2.2003"},
    };
    for (const auto &[meaning, text] : nonsense)
        EXPECT_EQ(typedAs(meaning, text), std::nullopt) << text;
}

TEST(Typed, BytesArePairsOfDigits)
{
    EXPECT_EQ(typedBytes("0aFF3c"), (Bytes{0x0A, 0xFF, 0x3C}));
    EXPECT_EQ(typedBytes("0a ff,3c:00-01"), (Bytes{0x0A, 0xFF, 0x3C, 0, 1}));
    EXPECT_EQ(typedBytes(""), Bytes());
    for (const std::string_view text : {"0", "0a f", "0 a", "xx", "0x", "+1"})
        EXPECT_EQ(typedBytes(text), std::nullopt) << text;
}

} // namespace ft
