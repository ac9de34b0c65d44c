// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelists.h"

#include "common/theme.h"
#include "map/maplegend.h"
#include "map/mappage.h"
#include "map/mapsheet.h"
#include "map/mapview.h"
#include "map/placeslist.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace ft {
namespace {

class MapOfNodes : public testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1100, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return view().nodes().placed == 5; }));
    }

    MapView &view() { return *page.view(); }
    QPoint pixelOf(int node)
    {
        return view().camera().toScreen(project(view().projection(), *view().nodes().nodes[static_cast<std::size_t>(node)].at)).toPoint();
    }
    /// As close as it takes for the node to stand alone.
    void goTo(int node)
    {
        const QPointF at = project(view().projection(), *view().nodes().nodes[static_cast<std::size_t>(node)].at);
        view().setCamera(view().camera().around(at, 200));
    }

    std::unique_ptr<Document> document = test::smallNodeList();
    MapPage page{document.get(), QStringLiteral("entries"), test::bundledPlaces()};
};

} // namespace

TEST_F(MapOfNodes, SelectsInTheDocumentWhatIsClicked)
{
    goTo(3);
    QTest::mouseClick(&view(), Qt::LeftButton, {}, pixelOf(3));
    EXPECT_EQ(document->focus()->spot().path, QStringLiteral("entries[3]"));
    EXPECT_EQ(view().selection(), std::vector{3});
    EXPECT_EQ(view().current(), 3);
}

TEST_F(MapOfNodes, FollowsTheFocusAndMovesToIt)
{
    goTo(4); // America
    document->focus()->set(document->spotOf(QStringLiteral("entries[3].port")));
    EXPECT_EQ(view().current(), 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view().rect().contains(pixelOf(3)); }));
    document->focus()->set({{0, 3}, {}}); // the comment line
    EXPECT_EQ(view().current(), -1);
}

TEST_F(MapOfNodes, OpensAClusterByAClick)
{
    ASSERT_FALSE(view().gathering().clusters.empty());
    const QPointF at = view().camera().toScreen(view().gathering().clusters.front().at);
    const double before = view().camera().scale;
    QTest::mouseClick(&view(), Qt::LeftButton, {}, at.toPoint());
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().camera().scale > before * 1.4; }));
    EXPECT_GE(view().selection().size(), 2U);
    EXPECT_EQ(document->focus()->spot(), Spot()) << "the focus stays";
}

TEST_F(MapOfNodes, SelectsWhatIsInABox)
{
    const QSignalSpy changed(&view(), &MapView::selectionChanged);
    QTest::mousePress(&view(), Qt::LeftButton, Qt::ShiftModifier, {view().width() / 2 - 80, 2});
    QTest::mouseMove(&view(), {view().width() / 2, 100});
    QTest::mouseMove(&view(), {view().width() - 3, view().height() - 3});
    QTest::mouseRelease(&view(), Qt::LeftButton, Qt::ShiftModifier, {view().width() - 3, view().height() - 3});
    EXPECT_EQ(view().selection(), (std::vector{0, 1, 2, 3}));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(page.list()->model()->index(0, 0).data().toString(), QStringLiteral("Selected"));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 4);
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_TRUE(view().selection().empty());
}

TEST_F(MapOfNodes, DragsABoxWithoutShiftWhileThatIsChosen)
{
    const auto drag = [this] {
        QTest::mousePress(&view(), Qt::LeftButton, {}, {view().width() / 2 - 80, 2});
        QTest::mouseMove(&view(), {view().width() / 2, 100});
        QTest::mouseMove(&view(), {view().width() - 3, view().height() - 3});
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, {view().width() - 3, view().height() - 3});
    };
    QToolButton *box = nullptr;
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Select by dragging"))
            box = button;
    }
    ASSERT_NE(box, nullptr);
    box->click();
    const MapCamera before = view().camera();
    drag();
    EXPECT_EQ(view().selection(), (std::vector{0, 1, 2, 3}));
    EXPECT_EQ(view().camera().toScreen({}), before.toScreen({})) << "the map stays";
    box->click();
    view().setCamera(before.zoomed(4, view().rect().center())); // the whole world has nowhere to go
    const QPointF home = view().camera().toScreen({});
    drag();
    EXPECT_NE(view().camera().toScreen({}), home);
}

TEST_F(MapOfNodes, IsWalkedByKeys)
{
    QTest::keyClick(&view(), Qt::Key_N);
    EXPECT_EQ(view().current(), 4) << "the farthest west";
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view(), Qt::Key_N);
    EXPECT_EQ(view().current(), 3) << "Sweden is the farthest east";
    QTest::keyClick(&view(), Qt::Key_N);
    EXPECT_EQ(view().current(), 4);
    QTest::keyClick(&view(), Qt::Key_P);
    EXPECT_EQ(document->focus()->spot().path, QStringLiteral("entries[3]"));
    const double before = view().camera().scale;
    QTest::keyClick(&view(), Qt::Key_Plus);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().camera().scale > before * 1.9; }));
    QTest::keyClick(&view(), Qt::Key_0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().camera().isHome(); }));
}

TEST_F(MapOfNodes, IsFilteredByItsLegend)
{
    auto *legend = page.findChild<MapLegend *>();
    const auto buttons = legend->findChildren<QAbstractButton *>();
    ASSERT_EQ(buttons.size(), 4) << "one each for what occurs";
    EXPECT_EQ(view().points().size(), 5U);
    buttons.first()->click();
    EXPECT_EQ(view().points().size(), 4U);
    buttons.first()->click();
    EXPECT_EQ(view().points().size(), 5U);
}

TEST_F(MapOfNodes, ListsWhatIsNotOnIt)
{
    const QAbstractItemModel &model = *page.list()->model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles += model.index(row, 0).data().toString();
    EXPECT_EQ(titles.filter(QStringLiteral("Not on the map")).size(), 2);
    EXPECT_EQ(titles.first(), QStringLiteral("Germany"));
}

TEST_F(MapOfNodes, ChoosesFromItsList)
{
    QAbstractItemModel &model = *page.list()->model();
    page.list()->setCurrentIndex(model.index(1, 0, model.index(0, 0)));
    EXPECT_EQ(document->focus()->spot().path, QStringLiteral("entries[1]"));
    EXPECT_EQ(view().current(), 1);
    page.list()->setCurrentIndex(model.index(0, 0));
    EXPECT_EQ(view().selection(), (std::vector{0, 1, 2}));
}

TEST_F(MapOfNodes, KeepsItsPlaceInAnotherProjection)
{
    goTo(3);
    const QPoint before = pixelOf(3);
    view().setProjection(MapProjection::Equirectangular);
    EXPECT_LT((pixelOf(3) - before).manhattanLength(), 4);
}

TEST_F(MapOfNodes, SpeaksToScreenReaders)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(interface);
    EXPECT_TRUE(interface->text(QAccessible::Description).contains(QStringLiteral("5 of 7 nodes in 3 countries")))
        << interface->text(QAccessible::Description).toStdString();
    QTest::keyClick(&view(), Qt::Key_N);
    EXPECT_TRUE(interface->text(QAccessible::Name).contains(QStringLiteral("24.1.2.3:1214")));
}

TEST_F(MapOfNodes, PaintsLandNodesAndBothThemes)
{
    const QImage light = MapSheet(view(), QStringLiteral("nodes"), lightPalette()).image(1);
    const QImage dark = MapSheet(view(), QStringLiteral("nodes"), darkPalette()).image(1);
    EXPECT_GT(light.pixelColor(2, 2).lightness(), 200);
    EXPECT_LT(dark.pixelColor(2, 2).lightness(), 60);
    QSet<QRgb> colors;
    for (int y = 0; y < light.height(); ++y) {
        for (int x = 0; x < light.width(); ++x)
            colors.insert(light.pixel(x, y));
    }
    EXPECT_GT(colors.size(), 100);
}

TEST_F(MapOfNodes, MakesPicturesAndPaper)
{
    const MapSheet sheet(view(), QStringLiteral("<b>nodes</b>"), lightPalette());
    EXPECT_FALSE(QImage::fromData(sheet.file(MapSheet::Format::Png)).isNull());
    const QByteArray drawing = sheet.file(MapSheet::Format::Svg);
    EXPECT_TRUE(drawing.contains("<svg"));
    EXPECT_FALSE(drawing.contains("<b>nodes</b>"));
    EXPECT_FALSE(drawing.contains("<image")) << "shapes, not pictures of them";
    EXPECT_TRUE(sheet.file(MapSheet::Format::Pdf).startsWith("%PDF"));
}

TEST(MapPage, SaysThatThereAreNoPlaces)
{
    const auto document = test::smallNodeList();
    MapPage page(document.get(), QStringLiteral("entries"), PlacesSource{QStringLiteral("/nowhere/at/all.mmdb"), {}});
    page.resize(800, 500);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.view()->nodes().nodes.size() == 7; }));
    EXPECT_EQ(page.view()->nodes().placed, 0);
    EXPECT_FALSE(page.grab().isNull());
}

} // namespace ft
