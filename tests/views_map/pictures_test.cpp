// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelists.h"

#include "common/theme.h"
#include "map/arrangepanel.h"
#include "map/mappage.h"
#include "map/mapview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

// Pictures of the map for people to look at, in both themes and at three zooms: FT_PICTURES names the folder they go
// to. With the collected files a real list is shown.
namespace ft {
namespace {

class MapPictures : public testing::TestWithParam<Theme>
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("FT_PICTURES"))
            GTEST_SKIP() << "FT_PICTURES names no folder";
        applyTheme(*qApp, GetParam());
    }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    void save(QWidget &view, const QString &name) const
    {
        QTest::qWait(400); // a glide ends
        const QString theme = GetParam() == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QDir folder(qEnvironmentVariable("FT_PICTURES"));
        EXPECT_TRUE(view.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, theme))));
    }
};

std::unique_ptr<Document> realOrSmallList()
{
    QFile file(QString::fromStdString((test::samples() / "real/fst_nodes_200306.nodes").string()));
    return file.open(QIODevice::ReadOnly) ? test::nodeList(file.readAll()) : test::smallNodeList();
}

TEST_P(MapPictures, AtThreeZooms)
{
    const auto document = realOrSmallList();
    MapPage page(document.get(), QStringLiteral("entries"), test::bundledPlaces());
    page.resize(1280, 760);
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.view()->nodes().placed > 0; }));
    save(page, QStringLiteral("map-world"));
    page.arrange()->show();
    page.view()->setProbedShown(true);
    save(page, QStringLiteral("map-arrange"));
    page.arrange()->hide();
    page.view()->setProbedShown(false);
    page.view()->setCamera(page.view()->camera().fitting(
        {project(MapProjection::NaturalEarth, {-12, 62}), project(MapProjection::NaturalEarth, {34, 36})}));
    save(page, QStringLiteral("map-europe"));
    page.view()->zoomToCountry(countryOf("SE"));
    save(page, QStringLiteral("map-country"));
}

INSTANTIATE_TEST_SUITE_P(Themes, MapPictures, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto &theme) { return theme.param == Theme::Dark ? "Dark" : "Light"; });

} // namespace
} // namespace ft
