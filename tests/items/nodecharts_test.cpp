// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/nodecharts.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

enum Chart { Times, Countries, Continents, Networks8, Networks16, Ports, Loads };

PlacedNodes someNodes()
{
    std::vector<Supernode> nodes(5);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].address = (217U << 24) + (static_cast<quint32>(i % 2) << 16) + static_cast<quint32>(i);
        nodes[i].country = countryOf(i < 3 ? "DE" : "US");
        nodes[i].port = i < 4 ? 1214 : 3000;
        nodes[i].time = 1'056'300'000 + i * 3600;
        nodes[i].load = static_cast<quint8>(i * 25);
    }
    nodes[4].country = NoCountry;
    nodes[0].time.reset();
    PlacedNodes result;
    join(result, {nodes}, {QStringLiteral("own")});
    return result;
}

} // namespace

TEST(NodeCharts, CountByEveryQuality)
{
    const auto charts = nodeCharts(someNodes());
    ASSERT_EQ(charts.size(), 7U);
    EXPECT_EQ(charts[Countries].series.bins[0].label, QStringLiteral("Germany"));
    EXPECT_EQ(charts[Countries].series.bins[0].value, 3);
    EXPECT_EQ(charts[Countries].series.note, QStringLiteral("1 without a country"));
    EXPECT_EQ(charts[Continents].series.bins[1].label, QStringLiteral("North America"));
    EXPECT_EQ(charts[Networks8].series.bins.size(), 1U);
    EXPECT_EQ(charts[Networks16].series.bins[0].label, QStringLiteral("217.0.x.x"));
    EXPECT_EQ(charts[Ports].series.bins[0].label, QStringLiteral("1214"));
    EXPECT_EQ(charts[Loads].series.bins.size(), 10U);
    EXPECT_EQ(charts[Loads].series.bins[9].value, 1) << "100 % is in the last step";
    EXPECT_EQ(charts[Times].series.sum(), 4);
    EXPECT_EQ(charts[Times].series.note, QStringLiteral("1 without a time"));
}

TEST(NodeCharts, KnowWhichNodesAreInAStep)
{
    const auto charts = nodeCharts(someNodes());
    EXPECT_EQ(charts[Countries].nodesIn(0, 0), (std::vector{0, 1, 2}));
    EXPECT_EQ(charts[Loads].nodesIn(0, 5), (std::vector{0, 1, 2}));
    const ChartSeries kept = charts[Ports].withOnly({4});
    EXPECT_FALSE(kept.bins[0].isKept);
    EXPECT_TRUE(kept.bins[1].isKept);
    EXPECT_FALSE(charts[Ports].withOnly({}).isFiltered());
}

TEST(NodeCharts, GatherWhatIsOlderThanTheRest)
{
    PlacedNodes nodes;
    std::vector<Supernode> many(500);
    for (std::size_t i = 0; i < many.size(); ++i)
        many[i].time = 1'056'300'000 + i * 60;
    many[7].time = 1; // a clock that was wrong
    join(nodes, {many}, {QStringLiteral("own")});
    const NodeChart times = nodeCharts(nodes)[Times];
    EXPECT_LE(times.series.bins.size(), 50U);
    EXPECT_GT(times.series.bins.size(), 20U) << "one odd time does not hide the others";
    EXPECT_EQ(times.series.sum(), 500);
    EXPECT_TRUE(times.series.bins[0].label.startsWith(QStringLiteral("before")));
}

TEST(NodeCharts, HaveNoStepsForWhatAListDoesNotSay)
{
    for (const NodeChart &chart : nodeCharts({}))
        EXPECT_TRUE(chart.series.bins.empty()) << chart.series.title.toStdString();
}

} // namespace ft
