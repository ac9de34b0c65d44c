// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintable.h"

#include "items/roles.h"
#include "items/rowcharts.h"
#include "items/rowfilter.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

/// Columns with keys, as those of a database.
class KeyedTable : public test::PlainTable
{
public:
    KeyedTable(QStringList keys, Rows rows)
        : PlainTable(static_cast<int>(keys.size()), std::move(rows)), m_keys(std::move(keys))
    {
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == ColumnKeyRole)
            return m_keys.value(section);
        return orientation == Qt::Horizontal && role == Qt::DisplayRole
            ? QVariant(u"Title of "_s + m_keys.value(section))
            : QVariant();
    }

private:
    QStringList m_keys;
};

class RowChartsTest : public testing::Test
{
protected:
    RowChartsTest() { filter.setSourceModel(&table); }
    void wait()
    {
        QSignalSpy counted(&charts, &RowCharts::counted);
        ASSERT_TRUE(counted.wait());
    }
    void ask(const RowQuery &query)
    {
        filter.setQuery(query);
        wait();
    }

    KeyedTable table{{u"name"_s, u"tag_1"_s, u"kind"_s},
                     {{u"a"_s, u"1999"_s, u"sound"_s},
                      {u"b"_s, u"2001"_s, u"sound"_s},
                      {u"c"_s, u"2001"_s, u"video"_s},
                      {u"d"_s, u""_s, u"sound"_s}}};
    RowFilter filter;
    RowCharts charts{&filter};
};

} // namespace

TEST_F(RowChartsTest, CountNothingWhileNobodyLooks)
{
    EXPECT_TRUE(charts.isWorthwhile());
    QTest::qWait(60);
    EXPECT_TRUE(charts.series().empty());
}

TEST_F(RowChartsTest, ShowTheColumnsWorthIt)
{
    charts.setActive(true);
    wait();
    ASSERT_EQ(charts.series().size(), 2U);
    const ChartSeries &kinds = charts.series()[0];
    EXPECT_EQ(kinds.kind, ChartSeries::Kind::Bars);
    EXPECT_EQ(kinds.title, u"Title of kind"_s);
    EXPECT_EQ(kinds.bins.at(0), (ChartBin{u"sound"_s, {}, 3, true}));
    const ChartSeries &years = charts.series()[1];
    EXPECT_EQ(years.kind, ChartSeries::Kind::Histogram);
    ASSERT_EQ(years.bins.size(), 3U);
    EXPECT_EQ(years.bins[1], (ChartBin{u"2000"_s, u"2000"_s, 0, true}));
    EXPECT_EQ(years.note, u"not given: 1"_s);
}

TEST_F(RowChartsTest, FollowTheFilterAndAreOne)
{
    charts.setActive(true);
    wait();
    ask(charts.asked(1, 1, 2));
    EXPECT_EQ(filter.query().columns, (std::map<int, QString>{{1, u"2000..2001"_s}}));
    EXPECT_EQ(filter.rowCount(), 2);
    EXPECT_EQ(charts.series()[0].bins[0].value, 1); // one sound is left
    EXPECT_EQ(charts.series()[1].bins[0].value, 1); // what else could be picked stays in sight
    EXPECT_FALSE(charts.series()[1].bins[0].isKept);
    EXPECT_TRUE(charts.series()[1].bins[2].isKept);
    EXPECT_FALSE(charts.series()[0].isFiltered());
    ask(charts.asked(0, 1, 1));
    EXPECT_EQ(filter.rowCount(), 1);
    EXPECT_FALSE(charts.series()[0].bins[0].isKept);
}

TEST_F(RowChartsTest, FollowTheTable)
{
    charts.setActive(true);
    wait();
    table.insert(4, {{u"e"_s, u"2003"_s, u"text"_s}});
    filter.prepare();
    ASSERT_TRUE(QTest::qWaitFor([this] { return charts.series()[1].bins.size() == 5; }));
    EXPECT_EQ(charts.series()[1].bins.back().value, 1);
}

TEST(RowCharts, AreNotOfferedForTablesWithoutSuchColumns)
{
    KeyedTable table({u"name"_s}, {{u"a"_s}});
    RowFilter filter;
    filter.setSourceModel(&table);
    RowCharts charts(&filter);
    EXPECT_FALSE(charts.isWorthwhile());
}
