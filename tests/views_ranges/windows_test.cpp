// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplemap.h"

#include "common/accents.h"
#include "common/theme.h"
#include "items/columns.h"
#include "items/rangesmodel.h"
#include "ranges/rangeslegend.h"
#include "ranges/rangespainter.h"
#include "ranges/rangesview.h"
#include "ranges/rangeswords.h"

#include <QAccessible>
#include <QAbstractItemModelTester>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace ft {
namespace {

constexpr std::uint64_t FileSize = 9'800'000;

/// Windows of a file of 9.8 MB: head, 1, 2, 4 and 8 MiB, tail; all in the state given but the last, which is missing.
HashWindows windowsOf(JudgedWindow::State state)
{
    HashWindows windows{FileSize, {}};
    for (const HashWindow &window : hashWindows(FileSize))
        windows.windows.push_back({window, true, state});
    windows.windows.back().present = false;
    windows.windows.back().state = JudgedWindow::Unknown;
    return windows;
}

class Overlay : public testing::Test
{
protected:
    QImage paint(const HashWindows &windows, const QPalette &palette = lightPalette(), const Zoom &zoom = Zoom::all(FileSize))
    {
        layout = RangesLayout::of(QSize(800, 400), zoom, {1, 16, 80, 90});
        QImage image(layout.size, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        RangesPainter(painter, layout, {*map, lane, windows, {}, {}}, palette, QFont()).paint();
        return image;
    }
    QRect bracketOf(const HashWindow &window) const
    {
        QRect rect = layout.stripRectOf(window.extents);
        rect.setTop(layout.windows.top());
        rect.setHeight(layout.windows.height());
        return rect;
    }
    static int count(const QImage &image, const QColor &color)
    {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == color;
        }
        return pixels;
    }

    std::shared_ptr<const ChunkMap> map = test::sampleMap(FileSize, FileSize, {{0, FileSize - 300'000}});
    ChunkLane lane{*map};
    RangesLayout layout;
};

TEST_F(Overlay, LaneOfWindowsHangsFromTheStrip)
{
    paint({});
    EXPECT_GT(layout.windows.top(), layout.strip.bottom());
    EXPECT_GT(layout.states.top(), layout.windows.bottom());
    EXPECT_GT(layout.axis.top(), layout.states.bottom());
    EXPECT_EQ(layout.hitAt(layout.windows.center()).lane, RangesLayout::Hit::Strip);
}

TEST_F(Overlay, EachStateHasItsColourAndItsShape)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Accents accents = Accents::of(palette);
        const QImage agrees = paint(windowsOf(JudgedWindow::Agrees), palette);
        const QImage contradicts = paint(windowsOf(JudgedWindow::Contradicts), palette);
        const QImage unjudged = paint(windowsOf(JudgedWindow::Unknown), palette);
        const auto windows = hashWindows(FileSize);
        const QRect second = bracketOf(windows[1]);
        EXPECT_GT(count(agrees.copy(second), accents.proved), second.width());
        EXPECT_GT(count(contradicts.copy(second), accents.contradicted), second.width());
        std::set<QByteArray> shapes;
        for (const QImage &image : {agrees.copy(second), contradicts.copy(second), unjudged.copy(second),
                                    agrees.copy(bracketOf(windows.back()))}) {
            const QImage grey = image.copy(0, 0, 12, second.height()).convertToFormat(QImage::Format_Grayscale8);
            QByteArray shape;
            for (int y = 0; y < grey.height(); ++y)
                shape.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
            shapes.insert(shape);
        }
        EXPECT_EQ(shapes.size(), 4u) << "in grey they differ too";
    }
}

TEST_F(Overlay, BetweenTheWindowsThereIsAThinLineOnly)
{
    const QImage image = paint(windowsOf(JudgedWindow::Agrees));
    const int x = layout.stripRectOf({7'000'000, 1}).x();
    int inked = 0;
    for (int y = layout.windows.top(); y <= layout.windows.bottom(); ++y)
        inked += image.pixelColor(x, y) != lightPalette().color(QPalette::Base);
    EXPECT_EQ(inked, 1);
}

TEST_F(Overlay, EveryWindowIsSeenHoweverLargeTheFile)
{
    constexpr std::uint64_t Large = 4'000'000'000;
    HashWindows windows{Large, {}};
    for (const HashWindow &window : hashWindows(Large))
        windows.windows.push_back({window, true, JudgedWindow::Agrees});
    map = test::sampleMap(Large, Large, {{0, Large}});
    lane = ChunkLane(*map);
    const QImage image = paint(windows, lightPalette(), Zoom::all(Large));
    const QColor proved = Accents::of(lightPalette()).proved;
    int brackets = 0;
    bool inside = false;
    for (int x = layout.windows.left(); x <= layout.windows.right(); ++x) {
        const bool inked = image.pixelColor(x, layout.windows.bottom()) == proved;
        brackets += inked && !inside;
        inside = inked;
    }
    EXPECT_EQ(brackets, static_cast<int>(windows.windows.size()));
}

TEST_F(Overlay, BlocksOfAWindowAreOutlined)
{
    const QImage without = paint({});
    const QImage with = paint(windowsOf(JudgedWindow::Agrees));
    const auto cell = layout.grid.rectOf(*layout.grid.cellOf(1'200'000)).adjusted(-3, -3, 3, 3);
    const auto other = layout.grid.rectOf(*layout.grid.cellOf(7'000'000));
    EXPECT_NE(without.copy(cell), with.copy(cell));
    EXPECT_EQ(without.copy(other), with.copy(other));
}

TEST_F(Overlay, IsSaidInWordsEverywhere)
{
    const HashWindows windows = windowsOf(JudgedWindow::Agrees);
    const Extents inWindow{1'100'000, 10};
    EXPECT_TRUE(toolTipText(*map, lane, windows, inWindow).contains(QStringLiteral("window at 1 MiB")));
    EXPECT_TRUE(toolTipText(*map, lane, windows, inWindow).contains(QStringLiteral("agrees")));
    EXPECT_TRUE(readout(*map, lane, windows, {7'000'000, 1}).contains(QStringLiteral("never looked at")));
    EXPECT_TRUE(readout(*map, lane, windows, {0, 1}).contains(QStringLiteral("first 300 KiB")));
    EXPECT_TRUE(readout(*map, lane, windows, {FileSize - 1, 1}).contains(QStringLiteral("missing")));
    EXPECT_TRUE(windows.text({FileSize + 5, 10}).isEmpty()) << "behind the file nobody looks";

    RangesView view;
    view.setMap(map);
    view.setWindows(windows);
    const QString said = QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Description);
    EXPECT_TRUE(said.contains(QStringLiteral("5 agrees"))) << said.toStdString();
    RangesLegend legend;
    legend.setMap(*map, lane);
    legend.setWindows(windows);
    EXPECT_TRUE(legend.accessibleDescription().contains(QStringLiteral("never looked at by the hash 81.1")));
    legend.setWindows({});
    EXPECT_FALSE(legend.accessibleDescription().contains(QStringLiteral("hash")));
}

TEST_F(Overlay, HasAColumnInTheList)
{
    RangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMap(map);
    const QModelIndex chunk = model.index(0, number(RangeColumn::Hash));
    EXPECT_EQ(chunk.data().toString(), QString());
    model.setWindows(windowsOf(JudgedWindow::Contradicts));
    EXPECT_TRUE(chunk.data().toString().contains(QStringLiteral("5 contradicts"))) << chunk.data().toString().toStdString();
    EXPECT_TRUE(model.index(1, number(RangeColumn::Hash)).data().toString().contains(QStringLiteral("missing")));
    model.sort(number(RangeColumn::Hash), Qt::DescendingOrder);
}

} // namespace
} // namespace ft
