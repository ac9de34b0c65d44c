// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "hex/hexoverview.h"
#include "hex/hexview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace ft {

using namespace test;

namespace {


class HexViewTest : public testing::Test
{
protected:
    void show(std::unique_ptr<Document> opened)
    {
        document = std::move(opened);
        view = std::make_unique<HexView>(document.get());
        view->resize(1000, 420);
        view->show();
        view->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(view.get(), Qt::Key(key), modifiers); }
    QPoint at(std::uint64_t offset, HexColumn side = HexColumn::Hex) const
    {
        const auto rects = view->page().run({offset, 1}, side);
        return rects.empty() ? QPoint() : rects.front().center();
    }
    const Spot &focused() const { return document->focus()->spot(); }

    std::unique_ptr<Document> document;
    std::unique_ptr<HexView> view;
};

} // namespace

TEST_F(HexViewTest, ClickingAByteFocusesItsField)
{
    show(sampleDocument());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(HeaderAt + 6));
    EXPECT_EQ(view->caret().at(), HeaderAt + 6);
    EXPECT_EQ(focused(), document->spotOf(QStringLiteral("header.count")));
    EXPECT_EQ(view->framed(), (Extents{HeaderAt + 4, 4}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(HeaderAt + 20, HexColumn::Text));
    EXPECT_EQ(view->column(), HexColumn::Text);
    EXPECT_EQ(focused().path, QStringLiteral("header.title"));
}

TEST_F(HexViewTest, FollowsTheFocusOfOthers)
{
    show(sampleDocument(3000));
    document->focus()->set(document->spotOf(QStringLiteral("rows[2500].load")));
    EXPECT_EQ(view->caret().at(), RowsAt + 2500 * RowSize + 6);
    EXPECT_EQ(view->framed(), (Extents{RowsAt + 2500 * RowSize + 6, 2}));
    EXPECT_FALSE(at(view->caret().at()).isNull());
    document->focus()->set(document->spotOf(QStringLiteral("header")));
    EXPECT_EQ(view->caret().at(), HeaderAt);
    const std::uint64_t top = view->page().scroll().row;
    document->focus()->set(document->spotOf(QStringLiteral("header.count"))); // in view: nothing moves
    EXPECT_EQ(view->page().scroll().row, top);
    document->focus()->back();
    EXPECT_EQ(view->framed(), (Extents{HeaderAt, 32}));
}

TEST_F(HexViewTest, AByteOfALongFieldIsItself)
{
    show(documentOf(std::make_shared<EndlessSource>(GiB), nullptr));
    view->goTo(123'456'789);
    EXPECT_EQ(focused().extents, (Extents{123'456'789, 1}));
}

TEST_F(HexViewTest, MovesByKeyboard)
{
    show(sampleDocument(3000));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(view->caret().at(), 17u);
    press(Qt::Key_End);
    EXPECT_EQ(view->caret().at(), 31u);
    press(Qt::Key_Home);
    EXPECT_EQ(view->caret().at(), 16u);
    press(Qt::Key_Right, Qt::ControlModifier); // the next field
    EXPECT_EQ(view->caret().at(), HeaderAt);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view->caret().at(), HeaderAt + 4);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view->caret().at(), HeaderAt);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view->caret().at(), document->bytes().size() - 1);
    EXPECT_EQ(view->page().pageBytes().end(), document->bytes().size());
    press(Qt::Key_PageUp);
    EXPECT_EQ(view->caret().at(), document->bytes().size() - 1 - 16 * static_cast<std::uint64_t>(view->page().wholeLines() - 1));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view->page().scroll(), HexScroll());
}

TEST_F(HexViewTest, SelectsWithShiftAndDrag)
{
    show(sampleDocument());
    view->goTo(4);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view->caret().selection(), (Extents{4, 18}));
    EXPECT_EQ(focused().extents, (Extents{4, 18}));
    EXPECT_EQ(focused().path, QStringLiteral("data")); // all of it lies in one field
    press(Qt::Key_Left);
    EXPECT_FALSE(view->caret().hasSelection());

    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(60));
    QMouseEvent drag(QEvent::MouseMove, at(70), view->viewport()->mapToGlobal(at(70)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drag);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(70));
    EXPECT_EQ(view->caret().selection(), (Extents{60, 11}));
    EXPECT_EQ(focused(), (Spot{{60, 11}, QString()})); // more than one field: bytes alone
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at(HeaderAt + 5));
    EXPECT_EQ(view->caret().selection(), (Extents{HeaderAt + 4, 4}));
}

TEST_F(HexViewTest, AHeldKeySetsTheFocusWhenItRests)
{
    show(sampleDocument());
    QSignalSpy changed(document->focus(), &Focus::changed);
    for (int i = 0; i < 40; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(view.get(), &repeat);
    }
    EXPECT_EQ(view->caret().at(), 40u);
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(changed.wait(2000));
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(HexViewTest, Copies)
{
    show(sampleDocument());
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    view->select({HeaderAt, 4});
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("46 54 57 42"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("0x46, 0x54, 0x57, 0x42"));
    view->setColumn(HexColumn::Text);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("FTWB"));
    view->copyOffset();
    EXPECT_EQ(clipboard(), QStringLiteral("0x43"));
}

TEST_F(HexViewTest, CopiesNoMoreThanTheLimit)
{
    show(documentOf(std::make_shared<EndlessSource>(GiB), nullptr));
    QSignalSpy noticed(view.get(), &HexView::noticed);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view->caret().selection(), (Extents{0, GiB}));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(noticed.size(), 1);
    EXPECT_EQ(QGuiApplication::clipboard()->text().size(), static_cast<qsizetype>(HexView::CopyLimit) * 3 - 1);
    QGuiApplication::clipboard()->clear();
}

TEST_F(HexViewTest, TabGoesThroughBothColumnsAndOn)
{
    document = sampleDocument();
    QWidget window;
    view = std::make_unique<HexView>(document.get(), &window);
    QWidget after(&window);
    after.setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    view->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(view->column(), HexColumn::Hex);
    press(Qt::Key_Tab);
    EXPECT_EQ(view->column(), HexColumn::Text);
    EXPECT_TRUE(view->hasFocus());
    press(Qt::Key_Tab);
    EXPECT_FALSE(view->hasFocus());
    view.reset();
}

TEST_F(HexViewTest, ScrollsHugeFilesExactly)
{
    const auto source = std::make_shared<EndlessSource>(4 * GiB + 5);
    show(documentOf(source, nullptr));
    QScrollBar *bar = view->verticalScrollBar();
    EXPECT_EQ(static_cast<std::uint64_t>(bar->maximum()), view->page().lastTopRow());
    bar->setValue(123'456'789);
    EXPECT_EQ(view->page().scroll().row, 123'456'789u);
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    EXPECT_EQ(view->page().scroll().row, 123'456'790u);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(bar->value(), bar->maximum());
    EXPECT_EQ(view->page().pageBytes().end(), 4 * GiB + 5);

    const std::uint64_t before = source->bytesRead();
    for (int i = 0; i < 100; ++i) { // a page far away costs a block, whatever the size of the file
        bar->setValue(i * 2'000'000);
        view->grab();
    }
    EXPECT_LE(source->bytesRead() - before, 100 * 2 * ByteWindow::BlockSize);
}

TEST_F(HexViewTest, StepsByRowsWhereAStepOfTheBarIsMany)
{
    show(documentOf(std::make_shared<EndlessSource>((std::uint64_t{1} << 63) - 1), nullptr));
    QScrollBar *bar = view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const std::uint64_t row = view->page().scroll().row;
    EXPECT_GT(row, std::uint64_t{1} << 57);
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    EXPECT_EQ(view->page().scroll().row, row + 1);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Up);
    EXPECT_EQ(view->caret().at(), (std::uint64_t{1} << 63) - 2 - 16);
    EXPECT_FALSE(at(view->caret().at()).isNull());
}

TEST_F(HexViewTest, TheWheelMovesByRowsAndByPixels)
{
    show(sampleDocument(3000));
    const QPointF middle = view->viewport()->rect().center();
    QWheelEvent notch(middle, middle, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &notch);
    EXPECT_EQ(view->page().scroll().row, 3u);
    QWheelEvent touch(middle, middle, {0, -5}, {0, -40}, Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(view->viewport(), &touch);
    EXPECT_EQ(view->page().scroll(), (HexScroll{3, 5, 0}));
}

TEST_F(HexViewTest, TellsWhichFieldIsUnderThePointer)
{
    show(sampleDocument());
    QSignalSpy hovered(view.get(), &HexView::hovered);
    QMouseEvent over(QEvent::MouseMove, at(HeaderAt + 1), view->viewport()->mapToGlobal(at(HeaderAt + 1)), Qt::NoButton, {}, {});
    QCoreApplication::sendEvent(view->viewport(), &over);
    ASSERT_EQ(hovered.size(), 1);
    EXPECT_EQ(hovered[0][0].value<Spot>().path, QStringLiteral("header.magic"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view->viewport(), &leave);
    EXPECT_TRUE(hovered.last()[0].value<Spot>().path.isEmpty());
}

TEST_F(HexViewTest, SurvivesAnotherReading)
{
    show(sampleDocument(20));
    view->goTo(HeaderAt + 5);
    document->setFormat(nullptr);
    view->grab();
    EXPECT_EQ(view->caret().at(), HeaderAt + 5);
    document->setFormat(&sampleFormat);
    view->grab();
    Q_EMIT document->replaced(0, 10, 4);
    EXPECT_EQ(view->caret().at(), HeaderAt - 1);
}

TEST_F(HexViewTest, ShowsAnEmptyFile)
{
    show(documentOf(std::make_shared<MemorySource>(Bytes()), nullptr));
    view->grab();
    for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Right})
        press(key, Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {200, 100});
    EXPECT_EQ(view->caret().at(), 0u);
}

TEST_F(HexViewTest, TheOverviewLeadsThere)
{
    show(documentOf(std::make_shared<EndlessSource>(4 * GiB), nullptr));
    auto *overview = view->findChild<HexOverview *>();
    QTest::mouseClick(overview, Qt::LeftButton, {}, {10, overview->height() / 2});
    const Extents page = view->page().pageBytes();
    EXPECT_LT(page.at, 2 * GiB + 16 * GiB / 1000);
    EXPECT_GT(page.end(), 2 * GiB - 16 * GiB / 1000);
}

TEST_F(HexViewTest, ReadsItsRowToAssistiveTechnology)
{
    show(sampleDocument());
    view->goTo(HeaderAt + 1);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->role(), QAccessible::EditableText);
    EXPECT_TRUE(accessible->state().readOnly);
    EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty());
    QAccessibleTextInterface *text = accessible->textInterface();
    ASSERT_TRUE(text);
    const QString row = text->text(0, text->characterCount());
    EXPECT_TRUE(row.startsWith(QStringLiteral("00000040  46 54 57 42 08 00"))) << row.toStdString();
    EXPECT_TRUE(row.contains(QStringLiteral("  FTWB.")));
    EXPECT_EQ(accessible->text(QAccessible::Value), row);
    const int here = text->cursorPosition();
    EXPECT_EQ(text->text(here, here + 2), QStringLiteral("54"));
    text->setCursorPosition(here + 3);
    EXPECT_EQ(view->caret().at(), HeaderAt + 2);
    text->setSelection(0, here, here + 5);
    EXPECT_EQ(view->caret().selection(), (Extents{HeaderAt + 1, 2}));
    EXPECT_EQ(text->selectionCount(), 1);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    EXPECT_EQ(text->text(start, end), QStringLiteral("54 57"));
    EXPECT_FALSE(text->characterRect(here).isEmpty());
    view->setColumn(HexColumn::Text);
    EXPECT_EQ(text->text(text->cursorPosition(), text->cursorPosition() + 1), QStringLiteral("W"));
}

} // namespace ft
