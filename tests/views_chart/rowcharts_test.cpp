// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpanel.h"
#include "chart/chartspage.h"
#include "chart/rowchartsview.h"
#include "common/elidedlabel.h"
#include "common/wordbutton.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include "../items/plaintable.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

class YearsTable : public test::PlainTable
{
public:
    explicit YearsTable(const QString &first = QStringLiteral("1999"))
        : PlainTable(1, {{first}, {QStringLiteral("2001")}, {QStringLiteral("2001")}})
    {
    }
    QVariant headerData(int, Qt::Orientation, int role) const override
    {
        return role == ColumnKeyRole ? QVariant(QStringLiteral("tag_1")) : QVariant();
    }
};

class RowChartsViewTest : public testing::Test
{
protected:
    RowChartsViewTest()
    {
        rows.setSourceModel(&table);
        view = std::make_unique<RowChartsView>(&rows, QStringLiteral("data256.dbb"));
        QObject::connect(view.get(), &RowChartsView::asked, view.get(), [this](int column, const RowQuery &query) {
            askedColumn = column;
            asked = query;
            rows.setQuery(query);
        });
        view->resize(500, 300);
        view->show();
    }
    void SetUp() override
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return view->page()->count() == 1; }));
    }
    ChartPanel &panel() { return *view->page()->panel(0); }
    void waitForFilter(bool isFiltered)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel().series().isFiltered() == isFiltered; }));
    }

    YearsTable table;
    RowFilter rows;
    std::unique_ptr<RowChartsView> view;
    RowQuery asked;
    int askedColumn = -1;
};

} // namespace

TEST_F(RowChartsViewTest, AsksForWhatIsPickedAndTakesItBackWhenPickedAgain)
{
    Q_EMIT panel().picked(2);
    EXPECT_EQ(askedColumn, 0);
    EXPECT_EQ(asked.columns.at(0), QStringLiteral("=2001"));
    waitForFilter(true);
    EXPECT_EQ(rows.rowCount(), 2);
    Q_EMIT panel().picked(2);
    EXPECT_TRUE(asked.asksNothing());
    waitForFilter(false);
}

TEST(RowChartsViewOfEqualRows, SaysThatThereIsNothingToDraw)
{
    YearsTable table(QStringLiteral("2001"));
    RowFilter rows;
    rows.setSourceModel(&table);
    RowChartsView view(&rows, QStringLiteral("data256.dbb"));
    view.resize(500, 300);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.page()->count() == 1; }));
    EXPECT_FALSE(view.page()->panel(0)->isVisible());
    EXPECT_EQ(view.findChild<ElidedLabel *>()->text(), QStringLiteral("Nothing here differs enough for a chart."));
    EXPECT_FALSE(view.findChild<WordButton *>()->isVisible());
}

TEST_F(RowChartsViewTest, SaysNothingWhereThereAreCharts)
{
    EXPECT_TRUE(view->findChild<ElidedLabel *>()->text().isEmpty());
    EXPECT_TRUE(view->findChild<WordButton *>()->isVisible());
}

TEST_F(RowChartsViewTest, AsksForWhatIsBrushedAndNothingWhenCleared)
{
    Q_EMIT panel().brushed(0, 1);
    EXPECT_EQ(asked.columns.at(0), QStringLiteral("1999..2000"));
    waitForFilter(true);
    Q_EMIT panel().cleared();
    EXPECT_TRUE(asked.asksNothing());
    EXPECT_EQ(askedColumn, 0);
}

} // namespace ft
