// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplemap.h"

#include "ranges/rangesview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace ft {
namespace {

class View : public testing::Test
{
protected:
    View()
    {
        view.resize(800, 400);
        view.setMap(test::sampleMap(1'000'000, 900'000, {{0, 250'000}, {400'000, 300'000}}));
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }
    QPoint onStrip(std::uint64_t offset) const { return view.layoutOfLanes().stripRectOf({offset, 1}).center(); }
    QPoint onMap(std::uint64_t offset) const
    {
        return view.layoutOfLanes().grid.rectOf(*view.layoutOfLanes().grid.cellOf(offset)).center();
    }
    void wheel(const QPoint &at, int delta, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }

    RangesView view;
    QSignalSpy selected{&view, &RangesView::selected};
};

TEST_F(View, ClickSelectsTheBlockOnMapAndStrip)
{
    QTest::mouseClick(&view, Qt::LeftButton, {}, onMap(500'000));
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected[0][0].value<Extents>(), view.layoutOfLanes().grid.blockAt(500'000));
    QTest::mouseClick(&view, Qt::LeftButton, {}, onStrip(100'000));
    ASSERT_EQ(selected.size(), 2);
    EXPECT_LT(view.selection()->at, 110'000u);
}

TEST_F(View, ClickOnTheStripMeansTheTinyGapInThePixel)
{
    view.setMap(test::sampleMap(4'000'000'000, 4'000'000'000, {{0, 2'000'000'000}, {2'000'000'001, 1'999'999'999}}));
    QTest::mouseClick(&view, Qt::LeftButton, {}, onStrip(2'000'000'000));
    EXPECT_EQ(view.selection(), (Extents{2'000'000'000, 1}));
}

TEST_F(View, SettingTheSelectionEmitsNothing)
{
    view.setSelection(Extents{5, 10});
    EXPECT_TRUE(selected.isEmpty());
    view.setSelection(std::nullopt);
    EXPECT_FALSE(view.selection());
}

TEST_F(View, WheelZoomsToTheByteAndBack)
{
    const QPoint at = onStrip(700'000);
    for (int i = 0; i < 80; ++i)
        wheel(at, 120);
    EXPECT_EQ(view.zoom().length, Zoom::Closest);
    EXPECT_EQ(view.layoutOfLanes().grid.block, 1u);
    EXPECT_NEAR(double(view.zoom().first), 700'000, 3000);
    const std::uint64_t first = view.zoom().first;
    wheel(at, -120, Qt::ShiftModifier);
    EXPECT_GT(view.zoom().first, first) << "with Shift sideways";
    for (int i = 0; i < 80; ++i)
        wheel(at, -120);
    EXPECT_TRUE(view.zoom().isAll());
}

TEST_F(View, DragMovesTheWindowAndSelectsNothing)
{
    view.setZoom(Zoom{view.zoom().whole, 500'000, 100'000});
    const std::uint64_t first = view.zoom().first;
    QTest::mousePress(&view, Qt::LeftButton, {}, {600, 40});
    QMouseEvent move(QEvent::MouseMove, QPointF(400, 40), view.mapToGlobal(QPointF(400, 40)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {400, 40});
    EXPECT_GT(view.zoom().first, first + 20'000);
    EXPECT_EQ(view.zoom().length, 100'000u);
    EXPECT_TRUE(selected.isEmpty());
}

TEST_F(View, DoubleClickZoomsToTheRangeAndBack)
{
    QTest::mouseDClick(&view, Qt::LeftButton, {}, onMap(500'000));
    EXPECT_EQ(view.selection(), (Extents{400'000, 300'000}));
    EXPECT_LT(view.zoom().length, 400'000u);
    EXPECT_TRUE(view.zoom().window().contains(400'000));
    EXPECT_TRUE(view.zoom().window().contains(699'999));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, onMap(500'000));
    EXPECT_TRUE(view.zoom().isAll());
}

TEST_F(View, WorksByKeyboardAlone)
{
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.selection()->at, 0u);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view.selection(), (Extents{250'000, 150'000})) << "the next gap";
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selection(), (Extents{400'000, 300'000})) << "the next range";
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_LT(view.zoom().length, 400'000u);
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_LT(view.zoom().length, 100'000u);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.selection()->end(), view.lane().size());
    EXPECT_TRUE(view.zoom().window().contains(view.selection()->at)) << "what is selected comes in sight";
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_TRUE(view.zoom().isAll());
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.selection()->at, 0u);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.selection()->at, view.layoutOfLanes().grid.bytesInRow());
    EXPECT_EQ(selected.size(), 6);
}

TEST_F(View, TellsScreenReadersWhatThereIs)
{
    QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(about, nullptr);
    EXPECT_EQ(about->role(), QAccessible::Chart);
    EXPECT_FALSE(about->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(about->text(QAccessible::Description).startsWith(QStringLiteral("55.0 %")));
    QAccessibleValueInterface *value = about->valueInterface();
    ASSERT_NE(value, nullptr);
    EXPECT_FALSE(value->currentValue().isValid());
    value->setCurrentValue(quint64(300'000));
    EXPECT_EQ(view.selection(), (Extents{300'000, 1}));
    EXPECT_EQ(value->currentValue().toULongLong(), 300'000u);
    EXPECT_EQ(selected.size(), 1) << "a screen reader is a person too";
    EXPECT_TRUE(about->text(QAccessible::Value).contains(QStringLiteral("0x493e0")));
}

TEST_F(View, AnotherMapKeepsTheWindow)
{
    view.setZoom(Zoom{view.zoom().whole, 500'000, 100'000});
    const Zoom before = view.zoom();
    view.setSelection(Extents{510'000, 5});
    view.setMap(test::sampleMap(1'000'000, 900'000, {{0, 300'000}}));
    EXPECT_EQ(view.zoom(), before);
    EXPECT_EQ(view.selection(), (Extents{510'000, 5}));
    view.setMap(test::sampleMap(1000, 900, {}));
    EXPECT_TRUE(view.zoom().isAll());
    EXPECT_FALSE(view.selection());
}

TEST_F(View, PaintsWithoutAnyMap)
{
    RangesView empty;
    empty.resize(300, 60);
    EXPECT_FALSE(empty.grab().isNull());
    QTest::keyClick(&empty, Qt::Key_Right);
    EXPECT_FALSE(empty.selection());
}

} // namespace
} // namespace ft
