// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/collation.h"
#include "records/mediakind.h"
#include "records/numberspan.h"

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

std::optional<NumberSpan> span(const QString &text, Meaning meaning = Meaning::Plain)
{
    const auto comparison = Comparison::of(text);
    return comparison ? comparison->span(meaning, false) : std::nullopt;
}

std::string sortKey(std::string_view text)
{
    std::string key;
    appendSortKey(key, text);
    return key;
}

} // namespace

TEST(Comparison, ComparesNumbers)
{
    EXPECT_EQ(span(u">=128"_s), (NumberSpan{128, UINT64_MAX}));
    EXPECT_EQ(span(u" > 128 "_s), (NumberSpan{129, UINT64_MAX}));
    EXPECT_EQ(span(u"<= 5"_s), (NumberSpan{0, 5}));
    EXPECT_EQ(span(u"=7"_s), (NumberSpan{7, 7}));
    EXPECT_EQ(span(u"2001..2003"_s), (NumberSpan{2001, 2003}));
    EXPECT_EQ(span(u"..9"_s), (NumberSpan{0, 9}));
    EXPECT_FALSE(span(u"<0"_s)->contains(0));
    EXPECT_FALSE(span(u">18446744073709551615"_s)->contains(UINT64_MAX));
}

TEST(Comparison, KnowsUnits)
{
    EXPECT_EQ(span(u">= 3.4 MB"_s, Meaning::FileSize)->low, 3'400'000U);
    EXPECT_EQ(span(u"<16 KiB"_s, Meaning::FileSize)->high, 16'383U);
    EXPECT_EQ(span(u">=128 kbit/s"_s, Meaning::Bitrate)->low, 128U);
    EXPECT_EQ(span(u"<3:05"_s, Meaning::Duration)->high, 184U);
    EXPECT_EQ(span(u"=1:02:03"_s, Meaning::Duration)->low, 3723U);
    EXPECT_EQ(span(u">=62.43.0.0"_s, Meaning::Ipv4)->low, 0x3E2B0000U);
}

TEST(Comparison, TakesTimesAsLongAsTheyAreWritten)
{
    EXPECT_EQ(span(u"=2003"_s, Meaning::Time), (NumberSpan{1'041'379'200, 1'072'915'199}));
    EXPECT_EQ(span(u"=2003-02"_s, Meaning::Time), (NumberSpan{1'044'057'600, 1'046'476'799}));
    EXPECT_EQ(span(u">2003-02-11"_s, Meaning::Time)->low, 1'045'008'000U);
    EXPECT_EQ(span(u"<2003-02-11 14:03"_s, Meaning::Time)->high, 1'044'972'179U);
}

TEST(Comparison, LeavesOtherTextsAlone)
{
    EXPECT_FALSE(Comparison::of(u"song 12"_s));
    EXPECT_FALSE(Comparison::of(u"a.mp3"_s));
    EXPECT_FALSE(span(u">= many"_s));
    EXPECT_FALSE(span(u"2003-13-40"_s, Meaning::Time));
    EXPECT_TRUE(Comparison::of(u">="_s)->isUnfinished());
}

TEST(SortKey, OrdersAsPeopleDo)
{
    EXPECT_LT(sortKey("track 2"), sortKey("Track 10"));
    EXPECT_LT(sortKey("track 9"), sortKey("track 123456789012345"));
    EXPECT_LT(sortKey("track 009"), sortKey("track 10"));
    EXPECT_EQ(sortKey("apfel"), sortKey("\u00c4pfel"));
    EXPECT_LT(sortKey("\u00c4pfel"), sortKey("Birne"));
    EXPECT_EQ(sortKey("ABBA"), sortKey("abba"));
}

TEST(MediaKind, IsToldByTheExtension)
{
    EXPECT_EQ(mediaKind(u"Blue Night.MP3"_s), u"sound"_s);
    EXPECT_EQ(mediaKind(u"film.cd1.avi"_s), u"video"_s);
    EXPECT_EQ(mediaKind(u"mp3"_s), u"other"_s);
    EXPECT_EQ(mediaKind(u"what.is this"_s), u"other"_s);
}
