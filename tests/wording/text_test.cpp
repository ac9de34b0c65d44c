// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/rows.h"
#include "wording/text.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

using namespace ft;

namespace {

class Text : public testing::Test
{
protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }

    static QString shown(const Field &field, quint64 number, const Style &style = {})
    {
        return display(field, {Value::Number, number}, style);
    }
};

constexpr Named states[] = {{0, "active"}, {1, "paused"}};

} // namespace

TEST_F(Text, TimesCarryTheirZone)
{
    EXPECT_EQ(timeText(1044972180, {}), QStringLiteral("2003-02-11 14:03:00 UTC"));
    EXPECT_TRUE(timeText(1044972180, {.localTime = true}).startsWith(QStringLiteral("2003-02-1")));
    EXPECT_EQ(timeText(0xFFFFFFFF, {}), QStringLiteral("2106-02-07 06:28:15 UTC")) << "never signed";
    EXPECT_EQ(timeText(std::numeric_limits<quint64>::max(), {}), QStringLiteral("18446744073709551615"));
}

TEST_F(Text, TicksOfWindowsAreTimesWhereTheyCanBe)
{
    const Field written = number("written", "Last written", {}, 8).is(Meaning::FileTime);
    EXPECT_EQ(shown(written, 126'894'457'800'000'000), QStringLiteral("2003-02-11 14:03:00 UTC"));
    EXPECT_EQ(shown(written, 126'894'457'800'000'000, {.raw = true}), QStringLiteral("126894457800000000"));
    EXPECT_EQ(shown(written, 0), QStringLiteral("not set"));
    for (const quint64 never : {quint64(17), std::numeric_limits<quint64>::max()})
        EXPECT_EQ(shown(written, never), QString::number(never)) << "before 1970, behind 9999";
}

TEST_F(Text, SizesHaveUnitsOfAThousand)
{
    EXPECT_EQ(sizeText(999), QStringLiteral("999 bytes"));
    EXPECT_EQ(sizeText(3'400'000), QStringLiteral("3.4 MB"));
    EXPECT_EQ(exactSizeText(1), QStringLiteral("1 byte"));
    EXPECT_EQ(exactSizeText(0), QStringLiteral("0 bytes"));
    EXPECT_TRUE(exactSizeText(std::numeric_limits<quint64>::max()).startsWith(QStringLiteral("18")));
    EXPECT_TRUE(sizeText(std::numeric_limits<quint64>::max()).endsWith(QStringLiteral("EB")));
}

TEST_F(Text, OneLineShowsWhatWouldHide)
{
    EXPECT_EQ(oneLine(QStringLiteral("a\nb\tc")), QStringLiteral("a\\nb\\tc"));
    EXPECT_EQ(oneLine(QStringLiteral("evil\u202Egpj.exe")), QStringLiteral("evil\\u202egpj.exe"));
    EXPECT_EQ(oneLine(QString(QChar(0x07))), QStringLiteral("\\x07"));
    EXPECT_EQ(oneLine(QStringLiteral("<b>Größe</b> 日本")), QStringLiteral("<b>Größe</b> 日本"));
}

TEST_F(Text, NumbersAreShownByWhatTheyMean)
{
    EXPECT_EQ(shown(address("a", "A"), 0xC0000207), QStringLiteral("192.0.2.7"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Checksum), 0x39F9), QStringLiteral("0x000039f9"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Duration), 272), QStringLiteral("4:32"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Duration), 3723), QStringLiteral("1:02:03"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Bitrate), 128), QStringLiteral("128 kbit/s"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Time), 0), QStringLiteral("not set"));
    EXPECT_EQ(shown(u32("a", "A").is(Meaning::Port), 1214), QStringLiteral("1214"));
}

TEST_F(Text, NamesStandForNumbersThatHaveOne)
{
    const Field state = u32("state", "State").named(states);
    EXPECT_EQ(shown(state, 1), QStringLiteral("paused"));
    EXPECT_EQ(shown(state, 7), QStringLiteral("7"));
    EXPECT_EQ(shown(state, 1, {.raw = true}), QStringLiteral("1"));
}

TEST_F(Text, LongBytesAreCutVisibly)
{
    const Value value{Value::Bytes, 0, Bytes(100, 0xAB)};
    EXPECT_TRUE(display(blob("b", "B"), value, {}).endsWith(u'…'));
    EXPECT_EQ(display(blob("b", "B"), {Value::Bytes, 0, {1, 0xFF}}, {}), QStringLiteral("01ff"));
}

TEST_F(Text, TextsFollowTheCodePage)
{
    const Value value{Value::Text, 0, {0xC2, 0xEE, 0xE9, 0xED, 0xE0}};
    EXPECT_EQ(display(ansiz("n", "N"), value, {}), QStringLiteral("Âîéíà"));
    EXPECT_EQ(display(ansiz("n", "N"), value, {.codePage = CodePage(QStringLiteral("windows-1251"))}),
              QStringLiteral("Война"));
    EXPECT_EQ(display(ansiz("n", "N"), {Value::Text, 0, {'a', '\r', '\n'}}, {}), QStringLiteral("a\\r\\n"));
}
