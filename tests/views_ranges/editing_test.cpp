// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openeddat.h"

#include "common/elidedlabel.h"
#include "common/fieldeditor.h"
#include "document/document.h"
#include "document/rangedraft.h"
#include "formats/kazaa_dat.h"
#include "items/columns.h"
#include "items/rangesmodel.h"
#include "ranges/rangemarking.h"
#include "ranges/rangespage.h"
#include "ranges/rangestable.h"
#include "ranges/rangesview.h"

#include <QAction>
#include <QTest>

#include <gtest/gtest.h>

#include <random>

namespace ft {
namespace {

using Parts = std::vector<Extents>;

Bytes contentsOf(const ByteSource &source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    bytes.resize(source.read(0, bytes));
    return bytes;
}

class RangeEditing : public testing::Test
{
protected:
    RangeEditing()
    {
        document.setEditable(true);
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        view->setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    ~RangeEditing() override
    {
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        EXPECT_EQ(contentsOf(document.bytes()), before) << "undo restores every byte";
    }
    const Parts &listed() const { return view->map().listed; }
    QPoint edge(std::uint64_t offset) const
    {
        const RangesLayout &layout = view->layoutOfLanes();
        const int x = layout.strip.x() + layout.zoom.pixelOf(offset, layout.strip.width());
        return QPointF(x, layout.strip.center().y()).toPoint() / layout.metrics.devicePixelRatio;
    }
    void move(const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &event);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, Qt::Key(key), modifiers); }
    bool isSound() const
    {
        return std::none_of(document.findings().begin(), document.findings().end(),
                            [](const Finding &finding) { return finding.severity == Severity::Error; });
    }
    QString line() const { return page.findChildren<ElidedLabel *>().constLast()->text(); }
    int entries() { return document.undoStack()->count(); }

    Document document{test::openedDat()};
    const Bytes before = contentsOf(document.bytes());
    RangesPage page{&document};
    RangesView *view = page.findChild<RangesView *>();
    RangesTable *table = page.findChild<RangesTable *>();
    RangeMarking *marking = page.findChild<RangeMarking *>();
};

TEST_F(RangeEditing, DraggingAnEdgeIsOneEntryAndShowsWhatItWillBe)
{
    QTest::mousePress(view, Qt::LeftButton, {}, edge(20'000));
    ASSERT_TRUE(view->grip());
    for (int step = 1; step <= 5; ++step)
        move(edge(20'000) + QPoint(6 * step, 0));
    ASSERT_TRUE(view->isDraggingEdge());
    const std::uint64_t held = view->grip()->at();
    EXPECT_GT(held, 20'000u);
    EXPECT_EQ(held % view->layoutOfLanes().grid.block, 0u) << "edges go from block to block";
    EXPECT_EQ(view->grip()->lane().mix({0, 100'000})[ChunkState::Received], 50'000 + held - 20'000);
    EXPECT_TRUE(line().contains(QStringLiteral("trailer."))) << line().toStdString();
    EXPECT_EQ(contentsOf(document.bytes()), before) << "nothing changes before it is let go";
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge(held));
    EXPECT_EQ(listed(), (Parts{{0, held}, {30'000, 30'000}}));
    EXPECT_EQ(entries(), 1);
    EXPECT_FALSE(view->grip());
    EXPECT_TRUE(isSound());
}

TEST_F(RangeEditing, AnEdgeStopsAtTheNextOneAndJoins)
{
    QTest::mousePress(view, Qt::LeftButton, {}, edge(30'000));
    move(edge(25'000));
    move(edge(5'000));
    EXPECT_EQ(view->grip()->at(), 20'000u);
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge(5'000));
    EXPECT_EQ(listed(), (Parts{{0, 60'000}}));
    EXPECT_TRUE(isSound());
}

TEST_F(RangeEditing, EscapeGivesUpADrag)
{
    QTest::mousePress(view, Qt::LeftButton, {}, edge(20'000));
    move(edge(26'000));
    press(Qt::Key_Escape);
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge(26'000));
    EXPECT_EQ(contentsOf(document.bytes()), before);
    EXPECT_FALSE(document.undoStack()->canUndo());
}

TEST_F(RangeEditing, EdgesMoveByKeyboard)
{
    press(Qt::Key_E);
    ASSERT_TRUE(view->grip());
    EXPECT_EQ(view->grip()->edge().at, 0u);
    press(Qt::Key_E);
    EXPECT_EQ(view->grip()->edge().at, 20'000u);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view->grip()->at(), 20'001u);
    press(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(view->grip()->at(), 20'001u);
    press(Qt::Key_Left, Qt::ControlModifier);
    const std::uint64_t held = view->grip()->at();
    press(Qt::Key_Return);
    EXPECT_EQ(listed().front(), (Extents{0, held}));
    EXPECT_EQ(entries(), 1);
    press(Qt::Key_E, Qt::ShiftModifier);
    press(Qt::Key_Left);
    press(Qt::Key_Escape);
    EXPECT_EQ(entries(), 1);
}

TEST_F(RangeEditing, MarksTheSelection)
{
    view->setSelection(Extents{22'000, 4'000});
    Q_EMIT view->selected({22'000, 4'000});
    EXPECT_TRUE(marking->received()->isEnabled());
    EXPECT_FALSE(marking->missing()->isEnabled());
    press(Qt::Key_M);
    EXPECT_EQ(listed(), (Parts{{0, 20'000}, {22'000, 4'000}, {30'000, 30'000}}));
    EXPECT_EQ(view->selection(), (Extents{22'000, 4'000})) << "one still looks at what was marked";
    EXPECT_FALSE(marking->received()->isEnabled());
    view->setSelection(Extents{10'000, 40'000});
    Q_EMIT view->selected({10'000, 40'000});
    press(Qt::Key_U);
    EXPECT_EQ(listed(), (Parts{{0, 10'000}, {50'000, 10'000}}));
    EXPECT_EQ(entries(), 2);
    EXPECT_TRUE(isSound());
}

TEST_F(RangeEditing, MarksRowsOfTheList)
{
    table->setFocus();
    const auto *model = static_cast<const RangesModel *>(table->model());
    table->clearSelection();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->at(row).kind == RangeRow::Gap)
            table->selectionModel()->select(model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QTest::keyClick(table, Qt::Key_M);
    EXPECT_EQ(listed(), (Parts{{0, 100'000}}));
    EXPECT_EQ(entries(), 1);
}

TEST_F(RangeEditing, ShiftClickSelectsUpToThere)
{
    const auto at = [&](std::uint64_t offset) { return view->layoutOfLanes().grid.rectOf(*view->layoutOfLanes().grid.cellOf(offset)).center(); };
    QTest::mouseClick(view, Qt::LeftButton, {}, at(70'000));
    const std::uint64_t from = view->selection()->at;
    QTest::mouseClick(view, Qt::LeftButton, Qt::ShiftModifier, at(80'000));
    EXPECT_EQ(view->selection()->at, from);
    EXPECT_GT(view->selection()->end(), 80'000u);
}

TEST_F(RangeEditing, NumbersOfAChunkAreTypedInTheList)
{
    table->setFocus();
    document.focus()->set(document.spotOf(QStringLiteral("appendix.completed[1]")));
    const auto size = table->currentIndex().siblingAtColumn(number(RangeColumn::Size));
    table->setCurrentIndex(size);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<FieldEditor *>();
    ASSERT_TRUE(editor);
    editor->setText(QStringLiteral("12345"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return entries() == 1 && table->hasFocus(); }));
    EXPECT_EQ(listed()[1], (Extents{30'000, 12'345}));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(listed(), (Parts{{0, 20'000}}));
}

TEST_F(RangeEditing, NothingMovesWhileReadOnly)
{
    document.setEditable(false);
    QTest::mousePress(view, Qt::LeftButton, {}, edge(20'000));
    EXPECT_FALSE(view->grip());
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge(20'000));
    view->setSelection(Extents{22'000, 4'000});
    Q_EMIT view->selected({22'000, 4'000});
    press(Qt::Key_M);
    press(Qt::Key_E);
    EXPECT_FALSE(view->grip());
    EXPECT_FALSE(marking->received()->isEnabled());
    EXPECT_EQ(contentsOf(document.bytes()), before);
}

TEST_F(RangeEditing, RandomMarksKeepReadingCleanAndMeanTheirSets)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 40; ++round) {
        const Extents bytes{random() % 100'000, 1 + random() % 30'000};
        const RangeMark mark = random() % 2 ? RangeMark::Received : RangeMark::Missing;
        const RangeSet had = view->map().completed;
        const Draft draft = markingOf(document, RangeSet{bytes}, mark, {});
        ASSERT_EQ(draft.problem, QString());
        document.apply(draft.plan, draft.text);
        const RangeSet meant = mark == RangeMark::Received ? unite(had, RangeSet{clipped(bytes, {0, 100'000})}) : subtract(had, RangeSet{bytes});
        ASSERT_EQ(view->map().completed, meant);
        ASSERT_TRUE(isSound());
    }
}

TEST(EdgeGrips, HoldTheirEdgeBetweenItsNeighbours)
{
    auto map = std::make_shared<ChunkMap>();
    map->fileSize = 1000;
    map->completed = RangeSet{{100, 100}, {400, 200}};
    const std::vector<RangeEdge> edges = rangeEdges(*map);
    ASSERT_EQ(edges.size(), 4u);
    EXPECT_EQ(edges[0], (RangeEdge{100, true, {0, 200}}));
    EXPECT_EQ(edges[1], (RangeEdge{200, false, {100, 300}}));
    EXPECT_EQ(edges[3], (RangeEdge{600, false, {400, 600}}));
    EdgeGrip grip(map, edges[1]);
    EXPECT_EQ(grip.bytes().size, 0u);
    grip.moveTo(900);
    EXPECT_EQ(grip.at(), 400u);
    EXPECT_EQ(grip.mark(), RangeMark::Received);
    EXPECT_EQ(grip.bytes(), (Extents{200, 200}));
    EXPECT_EQ(grip.map().completed, (RangeSet{{100, 500}}));
    grip.moveTo(0);
    EXPECT_EQ(grip.mark(), RangeMark::Missing);
    EXPECT_EQ(grip.map().completed, (RangeSet{{400, 200}})) << "nothing of it is left";
    grip.moveTo(200);
    EXPECT_EQ(grip.map().completed, map->completed);
}

} // namespace
} // namespace ft
