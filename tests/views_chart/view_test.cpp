// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleseries.h"

#include "chart/chartpanel.h"
#include "chart/chartspage.h"
#include "chart/chartview.h"
#include "common/accents.h"
#include "common/theme.h"
#include "common/wordbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <gtest/gtest.h>

namespace ft {
namespace {

class ChartOfYears : public testing::Test
{
protected:
    void SetUp() override
    {
        view.setSeries(test::years());
        view.resize(500, 240);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void drag(int from, int to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, view.pixelOf(from));
        QTest::mouseMove(view.viewport(), view.pixelOf((from + to) / 2));
        QTest::mouseMove(view.viewport(), view.pixelOf(to));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, view.pixelOf(to));
    }

    ChartView view;
    QSignalSpy picked{&view, &ChartView::picked};
    QSignalSpy brushed{&view, &ChartView::brushed};
    QSignalSpy cleared{&view, &ChartView::cleared};
};

QColor pixel(QWidget &widget, QPoint at)
{
    return widget.grab().toImage().pixelColor(at * widget.devicePixelRatio());
}

} // namespace

TEST_F(ChartOfYears, PicksWhatIsClicked)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.pixelOf(3));
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked[0][0].toInt(), 3);
    EXPECT_TRUE(brushed.isEmpty());
}

TEST_F(ChartOfYears, BrushesWhatIsDraggedOverInEitherDirection)
{
    drag(7, 2);
    ASSERT_EQ(brushed.size(), 1);
    EXPECT_EQ(brushed[0], (QVariantList{2, 7}));
    drag(1, 4);
    EXPECT_EQ(brushed[1], (QVariantList{1, 4}));
    EXPECT_TRUE(picked.isEmpty());
}

TEST_F(ChartOfYears, ClearsWhereNothingIs)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {2, view.height() - 2});
    EXPECT_EQ(cleared.size(), 1);
    EXPECT_TRUE(picked.isEmpty());
}

TEST_F(ChartOfYears, IsWalkedWithTheKeyboard)
{
    press(Qt::Key_Right);
    EXPECT_EQ(view.current(), 0);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(view.current(), 0);
    press(Qt::Key_End);
    EXPECT_EQ(view.current(), 9);
    press(Qt::Key_Return);
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked[0][0].toInt(), 9);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Return);
    ASSERT_EQ(brushed.size(), 1);
    EXPECT_EQ(brushed[0], (QVariantList{7, 9}));
}

TEST_F(ChartOfYears, CountsInFewerStepsWhereItIsLow)
{
    const auto step = [this] {
        return static_cast<QValueAxis *>(view.chart()->axes(Qt::Vertical).constFirst())->tickInterval();
    };
    view.resize(400, 300);
    const double high = step();
    view.resize(400, 70);
    EXPECT_GT(step(), high);
    view.resize(400, 300);
    EXPECT_EQ(step(), high);
}

TEST_F(ChartOfYears, LeavesEscapeAloneWhereNothingIsFiltered)
{
    press(Qt::Key_Escape);
    EXPECT_TRUE(cleared.isEmpty());
    ChartSeries series = test::years();
    series.bins[2].isKept = false;
    view.setSeries(series);
    press(Qt::Key_Escape);
    EXPECT_EQ(cleared.size(), 1);
}

TEST_F(ChartOfYears, SaysToScreenReadersWhereOneIs)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Year"));
    view.setCurrent(0);
    EXPECT_TRUE(spoken->text(QAccessible::Name).startsWith(QStringLiteral("Year: 1996, 37 (")))
        << spoken->text(QAccessible::Name).toStdString();
}

TEST_F(ChartOfYears, PaintsBarsWhereTheyAreSaidToBe)
{
    const QColor bar = Accents::of(view.palette()).received;
    ChartSeries series = test::years();
    for (ChartBin &bin : series.bins)
        bin.value = 10;
    series.bins[4].value = 0;
    series.bins[6].isKept = false;
    view.setSeries(series);
    EXPECT_EQ(pixel(*view.viewport(), view.pixelOf(3)), bar);
    EXPECT_NE(pixel(*view.viewport(), view.pixelOf(4)), bar);
    EXPECT_NE(pixel(*view.viewport(), view.pixelOf(6)), bar);
    QPalette dark = darkPalette();
    view.setPalette(dark);
    EXPECT_EQ(pixel(*view.viewport(), view.pixelOf(3)), Accents::of(dark).received);
}

TEST(ChartPanel, TellsTheStepOneIsAtAndOffersToClear)
{
    ChartPanel panel;
    panel.setSeries(test::months());
    panel.resize(500, 260);
    panel.show();
    QSignalSpy cleared(&panel, &ChartPanel::cleared);
    const auto words = panel.findChildren<WordButton *>();
    const auto clear = std::find_if(words.begin(), words.end(),
                                    [](WordButton *word) { return word->text() == QStringLiteral("Clear"); });
    ASSERT_NE(clear, words.end());
    EXPECT_TRUE((*clear)->isVisible());
    (*clear)->click();
    EXPECT_EQ(cleared.size(), 1);
    panel.setSeries(test::years());
    EXPECT_FALSE((*clear)->isVisible());
}

TEST(ChartPanel, IsATableAsWell)
{
    ChartPanel panel;
    panel.setSeries(test::kinds());
    panel.resize(500, 260);
    panel.show();
    panel.showTable(true);
    ASSERT_TRUE(panel.isTableShown());
    EXPECT_EQ(panel.table()->model()->rowCount(), 5);
    EXPECT_EQ(panel.table()->model()->index(0, 1).data().toString(), QStringLiteral("812"));
    QSignalSpy picked(&panel, &ChartPanel::picked);
    panel.table()->setCurrentIndex(panel.table()->model()->index(2, 0));
    QTest::keyClick(panel.table(), Qt::Key_Return);
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked[0][0].toInt(), 2);
}

TEST(ChartsPage, ShowsARowOfChartsWholeWhereItFitsAndElseScrolls)
{
    ChartsPage page;
    page.setCharts({test::kinds(), test::years()});
    page.resize(900, 220);
    page.show();
    const QScrollBar &bar = *page.findChild<QScrollArea *>()->verticalScrollBar();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.maximum() == 0; }));
    const int low = page.panel(0)->height();
    page.resize(900, 240);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.panel(0)->height() == low + 20; }));
    page.resize(900, 120);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.maximum() > 0; }));
}

TEST(ChartsPage, LetsTwoRowsShareTheRoomThatBothNeed)
{
    ChartsPage page;
    page.setCharts({test::kinds(), test::years(), test::months()});
    page.resize(700, 420);
    page.show();
    ASSERT_LT(page.panel(0)->y(), page.panel(2)->y());
    const QScrollBar &bar = *page.findChild<QScrollArea *>()->verticalScrollBar();
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.maximum() == 0; })) << page.panel(0)->height();
    page.resize(700, 320);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page.panel(0)->height() == 220 && bar.maximum() > 0; }));
}

TEST(ChartsPage, IsSoHighThatNamesDoNotTouch)
{
    ChartSeries many = test::kinds();
    many.bins.resize(40, many.bins.front());
    ChartsPage page;
    page.setCharts({many, test::years()});
    page.resize(900, 300);
    page.show();
    const ChartView &view = *page.panel(0)->view();
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.height() >= 40 * view.fontMetrics().height(); })) << view.height();
}

TEST(ChartsPage, SaysWhichChartWasPickedAndGivesEmptyOnesNoRoom)
{
    ChartsPage page;
    page.setCharts({test::kinds(), ChartSeries(), test::months()});
    page.resize(900, 500);
    page.show();
    EXPECT_TRUE(page.panel(0)->isVisible());
    EXPECT_FALSE(page.panel(1)->isVisible());
    EXPECT_EQ(page.panel(0)->geometry().top(), page.panel(2)->geometry().top());
    page.resize(400, 500);
    QApplication::processEvents();
    EXPECT_LT(page.panel(0)->geometry().top(), page.panel(2)->geometry().top());
    QSignalSpy brushed(&page, &ChartsPage::brushed);
    Q_EMIT page.panel(2)->brushed(3, 5);
    ASSERT_EQ(brushed.size(), 1);
    EXPECT_EQ(brushed[0], (QVariantList{2, 3, 5}));
}

} // namespace ft
