// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodelists.h"

#include "map/arrangepanel.h"
#include "map/mappage.h"
#include "map/mapview.h"
#include "support/pictures.h"

#include <QFile>

// With the collected files a real list is shown.
namespace ft {
namespace {

using MapPictures = test::Pictures<>;

constexpr int Glide = 400; ///< milliseconds, at the most

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
    save(page, QStringLiteral("map-country"), Glide);
}

INSTANTIATE_TEST_SUITE_P(Themes, MapPictures, testing::Values(Theme::Light, Theme::Dark), test::themeName);

} // namespace
} // namespace ft
