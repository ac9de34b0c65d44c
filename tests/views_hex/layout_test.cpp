// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hex/hexlayout.h"
#include "hex/hexmove.h"
#include "hex/overviewscale.h"
#include "hex/scrollscale.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

constexpr std::uint64_t Largest = (std::uint64_t{1} << 63) - 1;
const HexMetrics metrics{8, 20, 14, 12};

HexLayout layoutOf(std::uint64_t size, HexOptions options = {}, QSize viewport = {900, 222})
{
    return HexLayout(metrics, options, viewport, size);
}

} // namespace

TEST(HexLayout, RowsOfBytes)
{
    const HexLayout layout = layoutOf(100);
    EXPECT_EQ(layout.bytesPerRow(), 16);
    EXPECT_EQ(layout.rowCount(), 7u);
    EXPECT_EQ(layout.rowOf(15), 0u);
    EXPECT_EQ(layout.rowOf(16), 1u);
    EXPECT_EQ(layout.columnOf(33), 1);
    EXPECT_EQ(layout.bytesOfRow(6), (Extents{96, 4}));
    EXPECT_EQ(layout.bytesOfRow(7), (Extents{100, 0}));
    EXPECT_EQ(layoutOf(0).rowCount(), 0u);
    EXPECT_EQ(layoutOf(0).lineCount(), 0);
    EXPECT_EQ(layoutOf(96).rowCount(), 6u);
}

TEST(HexLayout, HoldsForTheLargestFile)
{
    HexLayout layout = layoutOf(Largest);
    EXPECT_EQ(layout.rowCount(), Largest / 16 + 1);
    EXPECT_EQ(layout.bytesOfRow(layout.rowCount() - 1), (Extents{Largest - 15, 15}));
    layout.setScroll({layout.rowCount(), 0, 0});
    EXPECT_EQ(layout.scroll().row, layout.lastTopRow());
    EXPECT_EQ(layout.pageBytes().end(), Largest);
    EXPECT_EQ(layout.offsetDigits(), 16);
    EXPECT_EQ(layoutOf(~std::uint64_t{0}).fileSize(), Largest);
}

TEST(HexLayout, OffsetsAreWideEnough)
{
    EXPECT_EQ(layoutOf(100).offsetDigits(), 8);
    EXPECT_EQ(layoutOf(4 * GiB).offsetDigits(), 8);
    EXPECT_EQ(layoutOf(4 * GiB + 1).offsetDigits(), 9);
    EXPECT_EQ(layoutOf(4 * GiB, {.decimalOffsets = true}).offsetDigits(), 10);
}

TEST(HexLayout, FitTakesTheWidth)
{
    HexOptions fit{.bytesPerRow = HexOptions::Fit};
    EXPECT_EQ(layoutOf(1000, fit, {200, 100}).bytesPerRow(), 4);
    for (const int width : {400, 700, 900, 1400, 5000}) {
        const HexLayout layout = layoutOf(1000, fit, {width, 100});
        EXPECT_TRUE(layout.contentWidth() <= width || layout.bytesPerRow() == 4) << width;
        EXPECT_LE(layout.bytesPerRow(), HexLayout::MostBytesPerRow);
    }
    EXPECT_GT(layoutOf(1000, fit, {1400, 100}).bytesPerRow(), 16);
}

TEST(HexLayout, EveryCellIsHit)
{
    HexLayout layout = layoutOf(16 * 40);
    layout.setScroll({3, 7, 0});
    for (int line = 1; line < layout.lineCount() - 1; ++line) {
        for (int column = 0; column < 16; ++column) {
            for (const HexColumn side : {HexColumn::Hex, HexColumn::Text}) {
                const QRect cell = layout.cell(line, column, side);
                for (const QPoint point : {cell.topLeft(), cell.center(), cell.bottomRight()}) {
                    const auto hit = layout.hit(point);
                    ASSERT_TRUE(hit);
                    EXPECT_EQ(hit->offset, static_cast<std::uint64_t>((3 + line) * 16 + column));
                    EXPECT_EQ(hit->column, side);
                }
            }
        }
    }
    EXPECT_FALSE(layout.hit(layout.header().center()));
    EXPECT_FALSE(layout.hit(layout.offsetCell(2).center()));
}

TEST(HexLayout, NothingBehindTheEndIsHit)
{
    const HexLayout layout = layoutOf(20);
    EXPECT_TRUE(layout.hit(layout.cell(1, 3, HexColumn::Hex).center()));
    EXPECT_FALSE(layout.hit(layout.cell(1, 4, HexColumn::Hex).center()));
    EXPECT_FALSE(layout.hit(layout.cell(2, 0, HexColumn::Hex).center()));
    EXPECT_EQ(layout.nearest({5000, 5000}, HexColumn::Hex), 19u);
    EXPECT_EQ(layout.nearest({-50, -50}, HexColumn::Text), 0u);
}

TEST(HexLayout, RunsAreOneRectangleALine)
{
    const HexLayout layout = layoutOf(1000);
    const auto rects = layout.run({14, 20}, HexColumn::Hex);
    ASSERT_EQ(rects.size(), 3u);
    EXPECT_EQ(rects[0], layout.cell(0, 14, HexColumn::Hex).united(layout.cell(0, 15, HexColumn::Hex)));
    EXPECT_EQ(rects[1].left(), layout.cellLeft(0, HexColumn::Hex));
    EXPECT_EQ(rects[2].right(), layout.cell(2, 1, HexColumn::Hex).right());
    EXPECT_TRUE(layout.run({0, 0}, HexColumn::Hex).empty());
    EXPECT_EQ(layout.run({0, Largest}, HexColumn::Text).size(), static_cast<std::size_t>(layout.lineCount()));
}

TEST(HexLayout, ScrollsByPixelsExactly)
{
    HexLayout layout = layoutOf(4 * GiB);
    layout.setScroll(layout.scrolledBy(7));
    EXPECT_EQ(layout.scroll(), (HexScroll{0, 7, 0}));
    layout.setScroll(layout.scrolledBy(20 * 5));
    EXPECT_EQ(layout.scroll(), (HexScroll{5, 7, 0}));
    layout.setScroll(layout.scrolledBy(-8));
    EXPECT_EQ(layout.scroll(), (HexScroll{4, 19, 0}));
    layout.setScroll(layout.scrolledBy(-20 * 100));
    EXPECT_EQ(layout.scroll(), HexScroll());
    layout.setScroll({~std::uint64_t{0} / 32, 3, 0});
    EXPECT_EQ(layout.scroll(), (HexScroll{layout.lastTopRow(), 0, 0}));
    EXPECT_EQ(layout.pageBytes().end(), 4 * GiB);
}

TEST(HexLayout, ShowsARowWithTheLeastMovement)
{
    HexLayout layout = layoutOf(16 * 1000); // ten lines
    ASSERT_EQ(layout.wholeLines(), 10);
    layout.setScroll({100, 0, 0});
    EXPECT_EQ(layout.scrolledTo(105).row, 100u);
    EXPECT_EQ(layout.scrolledTo(110).row, 101u);
    EXPECT_EQ(layout.scrolledTo(99).row, 99u);
    EXPECT_EQ(layout.scrolledTo(500).row, 497u); // far away: a third from the top
    EXPECT_EQ(layout.scrolledTo(0).row, 0u);
    layout.setScroll({100, 5, 0});
    EXPECT_FALSE(layout.isWhollyVisible(100));
    EXPECT_EQ(layout.scrolledTo(100), (HexScroll{100, 0, 0}));
}

TEST(HexMove, StaysInTheFile)
{
    const HexLayout layout = layoutOf(100);
    EXPECT_EQ(moved(HexMove::Left, 0, layout), 0u);
    EXPECT_EQ(moved(HexMove::Right, 99, layout), 99u);
    EXPECT_EQ(moved(HexMove::Up, 5, layout), 5u);
    EXPECT_EQ(moved(HexMove::Up, 21, layout), 5u);
    EXPECT_EQ(moved(HexMove::Down, 80, layout), 96u);
    EXPECT_EQ(moved(HexMove::Down, 90, layout), 90u); // nothing below that column
    EXPECT_EQ(moved(HexMove::PageDown, 3, layout), 99u);
    EXPECT_EQ(moved(HexMove::PageUp, 99, layout), 3u);
    EXPECT_EQ(moved(HexMove::RowStart, 37, layout), 32u);
    EXPECT_EQ(moved(HexMove::RowEnd, 37, layout), 47u);
    EXPECT_EQ(moved(HexMove::RowEnd, 97, layout), 99u);
    EXPECT_EQ(moved(HexMove::FileEnd, 37, layout), 99u);
    EXPECT_EQ(moved(HexMove::FileStart, 37, layout), 0u);
    EXPECT_EQ(moved(HexMove::Down, Largest - 1, layoutOf(Largest)), Largest - 1);
    EXPECT_EQ(moved(HexMove::Right, 0, layoutOf(0)), 0u);
}

TEST(ScrollScale, IsExactUpToABillionRows)
{
    const ScrollScale scale(4 * GiB / 16 - 10);
    for (const int step : {0, 1, 12345, 200'000'000, scale.maximum()}) {
        EXPECT_EQ(scale.rowOf(step), static_cast<std::uint64_t>(step));
        EXPECT_EQ(scale.stepOf(static_cast<std::uint64_t>(step)), step);
    }
    EXPECT_EQ(ScrollScale(0).maximum(), 0);
    EXPECT_EQ(ScrollScale(0).stepOf(0), 0);
}

TEST(ScrollScale, MapsMoreRowsThanSteps)
{
    for (const std::uint64_t last : {ScrollScale::MaxSteps + 1, Largest / 16, Largest / 4, 3 * ScrollScale::MaxSteps / 2}) {
        const ScrollScale scale(last);
        EXPECT_EQ(scale.rowOf(0), 0u);
        EXPECT_EQ(scale.rowOf(scale.maximum()), last);
        EXPECT_EQ(scale.stepOf(last), scale.maximum());
        std::uint64_t before = 0;
        for (int step = 1; step < scale.maximum() - 50'000'000; step += 50'000'000) {
            EXPECT_GT(scale.rowOf(step), before);
            before = scale.rowOf(step);
            EXPECT_EQ(scale.stepOf(before), step);
            EXPECT_LE(scale.rowOf(scale.stepOf(before + 1)), before + 1);
        }
    }
}

TEST(OverviewScale, ShowsTinyPartsOfHugeFiles)
{
    const OverviewScale scale(4 * GiB, 300);
    EXPECT_EQ(scale.rowOf(0), 0);
    EXPECT_EQ(scale.rowOf(4 * GiB - 1), 299);
    EXPECT_EQ(scale.rowOf(2 * GiB), 150);
    EXPECT_EQ(scale.offsetAt(150), 2 * GiB);
    EXPECT_EQ(scale.offsetAt(9999), 4 * GiB - 1);
    const auto band = scale.band({4 * GiB - 100, 100}, 3);
    EXPECT_EQ(band.top, 297);
    EXPECT_EQ(band.height, 3);
    EXPECT_EQ(OverviewScale(0, 300).offsetAt(5), 0u);
    EXPECT_EQ(OverviewScale(Largest, 300).rowOf(Largest - 1), 299);
}

} // namespace ft
