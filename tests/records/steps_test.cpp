// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "records/rowsearch.h"
#include "records/stepedges.h"
#include "records/stepwords.h"

#include <gtest/gtest.h>

#include <random>

using namespace ft;
using namespace Qt::StringLiterals;
using test::Cells;

namespace {

constexpr ColumnTraits Year{};
constexpr ColumnTraits Size{.meaning = Meaning::FileSize};
constexpr ColumnTraits Length{.meaning = Meaning::Duration};
constexpr ColumnTraits Rate{.meaning = Meaning::Bitrate};
constexpr ColumnTraits Time{.meaning = Meaning::Time};
constexpr ColumnTraits Percent{.meaning = Meaning::Percent, .unit = 1'000'000};

QStringList texts(const ColumnTraits &traits, NumberSpan numbers)
{
    const ColumnSteps steps{.column = 0, .texts = {}, .edges = stepEdges(traits, numbers)};
    QStringList texts;
    for (int step = 0; step < steps.count(); ++step)
        texts.append(stepText(steps, step, traits));
    return texts;
}

QString asked(const ColumnTraits &traits, NumberSpan numbers, int first, int last)
{
    const ColumnSteps steps{.column = 0, .texts = {}, .edges = stepEdges(traits, numbers)};
    return stepsQuery(steps, first, last, traits).columns.at(0);
}

int passing(const RowIndex &index, const RowQuery &query)
{
    const SharedBits bits = passingRows(index, query, nullptr);
    int count = 0;
    for (int block = 0; block < bits->blocks(); ++block)
        count += countOf(bits->block(block));
    return count;
}

} // namespace

TEST(StepEdges, AreRoundFewAndHoldAllNumbers)
{
    std::mt19937_64 dice(7);
    for (const ColumnTraits &traits : {Year, Size, Length, Rate, Time, Percent}) {
        for (int i = 0; i < 500; ++i) {
            NumberSpan numbers{dice() >> (32 + dice() % 32), dice() >> (32 + dice() % 32)};
            if (traits.meaning == Meaning::Percent)
                numbers = {numbers.low % 100'000'001, numbers.high % 100'000'001};
            if (numbers.low > numbers.high)
                std::swap(numbers.low, numbers.high);
            const auto edges = stepEdges(traits, numbers);
            ASSERT_GE(edges.size(), 2U);
            EXPECT_LE(edges.size(), 140U) << numbers.low << " " << numbers.high;
            EXPECT_LE(edges.front(), numbers.low);
            EXPECT_GT(edges.back(), numbers.high);
            EXPECT_TRUE(std::is_sorted(edges.begin(), edges.end(), std::less_equal<>()));
        }
    }
    EXPECT_TRUE(stepEdges(Year, {1, 0}).empty());
}

TEST(StepEdges, AreWhatPeopleCountIn)
{
    EXPECT_EQ(texts(Year, {1999, 2003}), (QStringList{u"1999"_s, u"2000"_s, u"2001"_s, u"2002"_s, u"2003"_s}));
    EXPECT_EQ(texts(Year, {0, 99}).first(), u"0 to 4"_s);
    EXPECT_EQ(texts(Size, {300, 7'000}),
              (QStringList{u"under 1 kB"_s, u"1 kB to 2 kB"_s, u"2 kB to 5 kB"_s, u"5 kB to 10 kB"_s}));
    EXPECT_EQ(texts(Length, {61, 125}).first(), u"1:00 to 1:01"_s);
    EXPECT_EQ(texts(Length, {0, 7200}).last(), u"2:00:00 to 2:04:59"_s);
    EXPECT_EQ(texts(Rate, {64, 320}).at(2), u"80 to 87 kbit/s"_s);
    EXPECT_EQ(texts(Rate, {0, 8'000}).last(), u"5000 to 9999 kbit/s"_s);
    EXPECT_EQ(texts(Percent, {0, 100'000'000}).first(), u"0 to 9 %"_s);
    EXPECT_EQ(texts(Percent, {0, 100'000'000}).last(), u"100 %"_s);
}

TEST(StepEdges, HaveAUnitWhereTheirTextsSayNone)
{
    const auto unit = [](const ColumnTraits &traits) {
        return edgeUnit({.column = 0, .texts = {}, .edges = stepEdges(traits, {1, 300})}, traits);
    };
    EXPECT_EQ(unit(Rate), u"kbit/s"_s);
    EXPECT_EQ(unit(Percent), u"%"_s);
    EXPECT_EQ(unit(Size), QString());
    EXPECT_EQ(unit(Year), QString());
    EXPECT_EQ(edgeUnit({.column = 0, .texts = {u"fast"_s, u"slow"_s}, .edges = {}}, Rate), QString());
}

TEST(StepEdges, OfTimesAreDaysMonthsOrYears)
{
    constexpr std::uint64_t Start = 1'044'921'600; // 2003-02-11
    constexpr std::uint64_t Day = 86400;
    EXPECT_EQ(texts(Time, {Start, Start + Day}), (QStringList{u"2003-02-11"_s, u"2003-02-12"_s}));
    EXPECT_EQ(texts(Time, {Start, Start + 90 * Day}),
              (QStringList{u"2003-02"_s, u"2003-03"_s, u"2003-04"_s, u"2003-05"_s}));
    EXPECT_EQ(texts(Time, {Start, Start + 3000 * Day}).last(), u"2011"_s);
}

TEST(StepWords, AskAsPeopleType)
{
    EXPECT_EQ(asked(Year, {1999, 2003}, 1, 1), u"=2000"_s);
    EXPECT_EQ(asked(Year, {1999, 2003}, 1, 3), u"2000..2002"_s);
    EXPECT_EQ(asked(Size, {0, 9'000}, 1, 2), u"1000..4999"_s);
    EXPECT_EQ(asked(Length, {0, 7200}, 1, 1), u"5:00..9:59"_s);
    EXPECT_EQ(asked(Time, {1'044'921'600, 1'052'921'600}, 0, 0), u"=2003-02"_s);
    EXPECT_EQ(asked(Time, {1'044'921'600, 1'052'921'600}, 0, 2), u"2003-02..2003-04"_s);
    EXPECT_EQ(asked(Percent, {0, 0}, 9, 9), u"90..99"_s);
    EXPECT_EQ(asked(Percent, {0, 0}, 10, 10), u"=100"_s);
}

/// What the chart counts is what the filter then shows, whatever is asked of other columns.
TEST(StepTally, CountsWhatTheFilterWillShow)
{
    std::mt19937 dice(11);
    const auto below = [&dice](int bound) { return std::uniform_int_distribution(0, bound - 1)(dice); };
    Cells cells;
    for (int row = 0; row < 9000; ++row) {
        const auto maybe = [&](const QString &text) { return below(10) == 0 ? QString() : text; };
        cells.push_back({maybe(QString(QChar(u'a' + below(12)))), maybe(QString::number(1980 + below(30))),
                         maybe(QString::number(1 << below(31))), maybe(QString::number(below(5000))),
                         maybe(QString::number(900'000'000 + below(200'000'000))),
                         maybe(QString::number(below(100'000'001)))});
    }
    const std::vector<ColumnTraits> traits{{}, Year, Size, Length, Time, Percent};
    const auto index = test::indexOf(cells, traits);
    std::vector<ColumnSteps> charts;
    for (int column = 0; column < index->columns(); ++column)
        charts.push_back(columnSteps(*index, column));
    for (int round = 0; round < 40; ++round) {
        RowQuery query;
        query.anywhere = below(3) == 0 ? u"1"_s : QString();
        for (const ColumnSteps &other : charts) {
            if (below(3) == 0) {
                const int first = below(other.count());
                query.columns.merge(
                    stepsQuery(other, first, std::min(first + 1, other.count() - 1), index->traits(other.column))
                        .columns);
            }
        }
        const auto tallies = tally(*index, query, charts);
        ASSERT_EQ(tallies.size(), charts.size());
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const ColumnSteps &steps = charts[i];
            const int step = below(steps.count());
            RowQuery picked = query;
            picked.columns.erase(steps.column);
            const int all = passing(*index, picked);
            RowQuery asks = stepsQuery(steps, step, step, index->traits(steps.column));
            picked.columns.merge(asks.columns);
            picked.picks.merge(asks.picks);
            EXPECT_EQ(tallies[i].counts[static_cast<std::size_t>(step)], passing(*index, picked)) << i << " " << step;
            for (int each = 0; each < steps.count(); ++each)
                EXPECT_EQ(passesStep(picked, steps, each, index->traits(steps.column)), each == step)
                    << i << " " << each;
            int sum = tallies[i].beyond + tallies[i].without;
            for (const int count : tallies[i].counts)
                sum += count;
            EXPECT_EQ(sum, all);
        }
    }
}

TEST(ColumnSteps, LeaveOutClocksThatWereWrong)
{
    Cells cells(1000, {u"1044921600"_s});
    for (int row = 0; row < 1000; ++row)
        cells[static_cast<std::size_t>(row)] = {QString::number(1'044'921'600 + row * 40'000)};
    cells[10] = {u"4294967295"_s};
    cells[20] = {u"0"_s};
    const auto index = test::indexOf(cells, {Time});
    const ColumnSteps steps = columnSteps(*index, 0);
    EXPECT_EQ(stepText(steps, 0, Time), u"2003-02"_s);
    EXPECT_EQ(stepText(steps, steps.count() - 1, Time), u"2004-05"_s);
    const auto tallies = tally(*index, {}, {steps});
    EXPECT_EQ(tallies.front().beyond, 1);
    EXPECT_EQ(tallies.front().without, 1);
}

TEST(ColumnSteps, HaveTheMostFrequentTextsFirst)
{
    const auto index = test::indexOf({{u"b"_s}, {u"a"_s}, {u"b"_s}, {u""_s}, {u""_s}, {u""_s}});
    const ColumnSteps steps = columnSteps(*index, 0);
    EXPECT_EQ(steps.texts, (std::vector{u"b"_s, u"a"_s}));
    EXPECT_EQ(stepsQuery(steps, 0, 1, {}).picks.at(0), (QStringList{u"b"_s, u"a"_s}));
    EXPECT_EQ(tally(*index, {}, {steps}).front(), (StepTally{{2, 1}, 0, 3}));
}

TEST(ColumnSteps, StopWhenAsked)
{
    const auto index = test::indexOf(Cells(9000, {u"1"_s}));
    const ColumnSteps steps = columnSteps(*index, 0);
    EXPECT_TRUE(tally(*index, {}, {steps}, [](double) { return false; }).empty());
}
