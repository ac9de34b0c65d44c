// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranges/rangeslayout.h"
#include "ranges/rangespainter.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace ft {
namespace {

const RangesLayout::Metrics Sizes{1, 16, 80, 90};
const QSize Window(800, 400);

TEST(BlockGrid, ShowsEveryByteOfTheWindowOnce)
{
    const QRect space(80, 100, 712, 290);
    for (Zoom zoom = Zoom::all(4'000'000'000); zoom.length > Zoom::Closest; zoom = zoom.scaled(0.7, 1'234'567'890)) {
        const BlockGrid grid = BlockGrid::fitting(space, zoom, 1);
        ASSERT_FALSE(grid.isEmpty());
        ASSERT_EQ(grid.block & (grid.block - 1), 0u) << "a power of two";
        ASSERT_LE(grid.bytesOf(0).at, zoom.first);
        ASSERT_GE(grid.bytesOf(grid.count() - 1).end(), zoom.first + zoom.length);
        for (int cell = 1; cell < grid.count(); ++cell)
            ASSERT_EQ(grid.bytesOf(cell).at, grid.bytesOf(cell - 1).end());
        ASSERT_TRUE(space.contains(grid.rectOf(0)));
        ASSERT_TRUE(space.contains(grid.rectOf(grid.count() - 1))) << zoom.length;
        if (grid.side < BlockGrid::Largest) {
            ASSERT_GE(grid.count() * 4, grid.columns * (space.height() / grid.side)) << "most of the room is used";
        }
    }
}

TEST(BlockGrid, GoesDownToTheByte)
{
    const BlockGrid grid = BlockGrid::fitting({0, 0, 700, 300}, Zoom{1'000'000, 500'000, 16}, 1);
    EXPECT_EQ(grid.block, 1u);
    EXPECT_EQ(grid.side, BlockGrid::Largest);
    EXPECT_EQ(grid.bytesOf(3), (Extents{500'003, 1}));
}

TEST(BlockGrid, FindsCellsByPointAndByOffset)
{
    const BlockGrid grid = BlockGrid::fitting({80, 10, 720, 300}, Zoom::all(3'900'010), 1);
    for (int cell = 0; cell < grid.count(); cell += 13) {
        EXPECT_EQ(grid.cellAt(grid.rectOf(cell).center()), cell);
        EXPECT_EQ(grid.cellOf(grid.bytesOf(cell).at), cell);
        EXPECT_EQ(grid.cellOf(grid.bytesOf(cell).end() - 1), cell);
    }
    EXPECT_FALSE(grid.cellAt({0, 0}));
    EXPECT_FALSE(grid.cellOf(5'000'000));
    EXPECT_EQ(grid.bytesOf(grid.count() - 1).end(), 3'900'010u) << "the last block is cut at the end";
}

TEST(BlockGrid, OutlinesAStretchInUpToThreeRectangles)
{
    const BlockGrid grid = BlockGrid::fitting({80, 10, 720, 300}, Zoom::all(1 << 20), 1);
    const std::uint64_t row = grid.bytesInRow();
    EXPECT_EQ(grid.rectsOf({0, 1}), (QVector<QRect>{grid.rectOf(0)}));
    EXPECT_EQ(grid.rectsOf({0, row}).size(), 1);
    EXPECT_EQ(grid.rectsOf({grid.block, row}).size(), 2);
    EXPECT_EQ(grid.rectsOf({grid.block, 3 * row}).size(), 3);
    EXPECT_TRUE(grid.rectsOf({2 << 20, 5}).isEmpty());
    EXPECT_TRUE(grid.rectsOf({5, 0}).isEmpty());
}

TEST(BlockGrid, HasNothingWhereThereIsNoRoom)
{
    EXPECT_TRUE(BlockGrid::fitting({0, 0, 700, 3}, Zoom::all(100), 1).isEmpty());
    EXPECT_TRUE(BlockGrid::fitting({0, 0, -5, 300}, Zoom::all(100), 1).isEmpty());
    EXPECT_TRUE(BlockGrid().rectsOf({0, 10}).isEmpty());
}

TEST(RangesLayout, LanesDoNotOverlap)
{
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        RangesLayout::Metrics sizes = Sizes;
        sizes.devicePixelRatio = ratio;
        const RangesLayout layout = RangesLayout::of(Window * ratio, Zoom::all(1'000'000), sizes);
        const QRect lanes[] = {layout.rail, layout.marks, layout.strip, layout.states, layout.axis, layout.grid.area};
        for (std::size_t i = 1; i < std::size(lanes); ++i)
            EXPECT_GT(lanes[i].top(), lanes[i - 1].bottom()) << i << " at " << ratio;
        EXPECT_LT(layout.grid.area.bottom(), Window.height() * ratio);
    }
}

TEST(RangesLayout, AByteIsNeverThinnerThanAPixel)
{
    const RangesLayout layout = RangesLayout::of(Window, Zoom::all(4'000'000'000), Sizes);
    EXPECT_EQ(layout.stripRectOf({2'000'000'000, 1}).width(), 1);
    EXPECT_EQ(layout.stripRectOf({0, 4'000'000'000}), layout.strip);
    EXPECT_TRUE(layout.stripRectOf({5'000'000'000, 1}).isEmpty());
    const RangesLayout close = RangesLayout::of(Window, Zoom{100, 0, 16}, Sizes);
    EXPECT_EQ(close.stripRectOf({0, 8}).width() + close.stripRectOf({8, 8}).width(), close.strip.width());
}

TEST(RangesLayout, WheelKeepsTheBlockUnderThePointer)
{
    RangesLayout layout = RangesLayout::of(Window, Zoom::all(4'000'000'000), Sizes);
    const QPoint onMap = layout.grid.rectOf(layout.grid.count() / 2 + 11).center();
    while (layout.zoom.length > Zoom::Closest) {
        const Extents before = layout.hitAt(onMap).bytes;
        layout = RangesLayout::of(Window, layout.zoomedAt(onMap, 0.7), Sizes);
        const RangesLayout::Hit after = layout.hitAt(onMap);
        if (after.lane != RangesLayout::Hit::Map || layout.zoom.length < 1000)
            break; // fewer rows than before: nothing lies there any more
        ASSERT_LT(after.bytes.at, before.end() + layout.grid.bytesInRow());
        ASSERT_GT(after.bytes.end() + layout.grid.bytesInRow(), before.at);
    }
    EXPECT_LT(layout.zoom.length, 1000u);

    const RangesLayout all = RangesLayout::of(Window, Zoom::all(4'000'000'000), Sizes);
    const QPoint onStrip = all.strip.center();
    const RangesLayout close = RangesLayout::of(Window, all.zoomedAt(onStrip, 0.01), Sizes);
    EXPECT_TRUE(close.zoom.window().contains(all.hitAt(onStrip).bytes.at));
    EXPECT_NEAR(double(close.hitAt(onStrip).bytes.at), double(all.hitAt(onStrip).bytes.at), 2.0 * double(close.grid.block));
}

TEST(RangesLayout, TheStripGoesWithTheHandAndTheWindowOnTheRail)
{
    const Zoom from{1'000'000, 400'000, 100'000};
    const RangesLayout layout = RangesLayout::of(Window, from, Sizes);
    const QPoint across(layout.strip.width() / 10, 0);
    EXPECT_NEAR(double(layout.dragged(from, RangesLayout::Hit::Strip, across).first), 390'000, 1'000);
    EXPECT_NEAR(double(layout.dragged(from, RangesLayout::Hit::Rail, across).first), 500'000, 10'000);
    const QPoint down(0, 3 * layout.grid.side);
    EXPECT_EQ(layout.dragged(from, RangesLayout::Hit::Map, down).first, 400'000 - 3 * layout.grid.bytesInRow());
}

TEST(RangesLayout, CellsBeginAtRoundOffsets)
{
    const RangesLayout layout = RangesLayout::of(Window, Zoom{1'000'000, 333'333, 100'000}, Sizes);
    EXPECT_EQ(layout.zoom.first % layout.grid.block, 0u);
    EXPECT_EQ(layout.grid.bytesOf(0).at, layout.zoom.first);
    EXPECT_EQ(layout.grid.columns % 8, 0);
    const RangesLayout end = RangesLayout::of(Window, Zoom{1'000'001, 900'001, 100'000}, Sizes);
    EXPECT_EQ(end.grid.bytesOf(end.grid.count() - 1).end(), 1'000'001u) << "the last byte can be reached";
}

TEST(RangesLayout, TicksAreRoundAndFewEnough)
{
    for (Zoom zoom = Zoom::all(4'000'000'000); zoom.length > Zoom::Closest; zoom = zoom.scaled(0.6, 2'000'000'000)) {
        const RangesLayout layout = RangesLayout::of(Window, zoom, Sizes);
        const QVector<Tick> ticks = layout.ticks();
        ASSERT_GE(ticks.size(), 1);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            ASSERT_EQ(ticks[i].offset % layout.tickStep, 0u);
            ASSERT_TRUE(i == 0 || ticks[i].x - ticks[i - 1].x >= Sizes.tickSpacing - 1);
        }
    }
    EXPECT_EQ(tickText(0, 1'000'000), QStringLiteral("0"));
    EXPECT_EQ(tickText(2'500'000, 500'000), QStringLiteral("2.5 MB"));
    EXPECT_EQ(tickText(3'000'000'000, 1'000'000'000), QStringLiteral("3 GB"));
    EXPECT_EQ(tickText(1234, 2), QLocale().toString(1234));
}

} // namespace
} // namespace ft
