// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roles.h"
#include "items/seriesmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace ft {
namespace {

ChartSeries series()
{
    ChartSeries series;
    series.title = QStringLiteral("Kind");
    series.bins = {
        {QStringLiteral("sound"), {}, 1990}, {QStringLiteral("video"), {}, 9}, {QStringLiteral("other"), {}, 1}};
    return series;
}

TEST(SeriesModel, HoldsWhatTheChartShows)
{
    SeriesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSeries(series());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.headerData(SeriesModel::Step, Qt::Horizontal).toString(), QStringLiteral("Kind"));
    EXPECT_EQ(model.index(0, SeriesModel::Step).data().toString(), QStringLiteral("sound"));
    EXPECT_EQ(model.index(0, SeriesModel::Value).data(ValueRole).toDouble(), 1990);
    EXPECT_EQ(model.index(0, SeriesModel::Share).data().toString(), QStringLiteral("100 %"));
    model.setSeries({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SeriesModel, DoesNotSayThatLittleIsNothing)
{
    SeriesModel model;
    model.setSeries(series());
    EXPECT_EQ(model.index(2, SeriesModel::Share).data().toString(), QStringLiteral("under 1 %"));
    EXPECT_EQ(binText(series(), 1), QStringLiteral("9 (under 1 %)"));
}

TEST(ChartSeries, IsFilteredWhereStepsAreLeftOut)
{
    ChartSeries one = series();
    EXPECT_FALSE(one.isFiltered());
    one.bins[1].isKept = false;
    EXPECT_TRUE(one.isFiltered());
    EXPECT_EQ(one.sum(), 2000);
    EXPECT_EQ(one.largest(), 1990);
}

} // namespace
} // namespace ft
