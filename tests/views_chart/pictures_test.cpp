// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleseries.h"

#include "chart/chartpanel.h"
#include "chart/chartspage.h"
#include "chart/chartview.h"
#include "common/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <gtest/gtest.h>

// Pictures of charts for people to look at, in both themes: FT_PICTURES names the folder they go to.
namespace ft {
namespace {

class ChartPictures : public testing::TestWithParam<Theme>
{
};

TEST_P(ChartPictures, OfAPage)
{
    if (qEnvironmentVariableIsEmpty("FT_PICTURES"))
        GTEST_SKIP() << "FT_PICTURES names no folder";
    applyTheme(*qApp, GetParam());
    ChartsPage page;
    page.setName(QStringLiteral("data256.dbb"));
    page.setCharts({test::kinds(), test::years(), test::months(), test::kinds()});
    page.resize(1000, 560);
    page.show();
    page.panel(1)->view()->setCurrent(4);
    page.panel(3)->showTable(true);
    QTest::qWait(50);
    const QString theme = GetParam() == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    EXPECT_TRUE(page.grab().save(
        QDir(qEnvironmentVariable("FT_PICTURES")).filePath(QStringLiteral("charts-%1.png").arg(theme))));
    applyTheme(*qApp, Theme::Light);
}

INSTANTIATE_TEST_SUITE_P(Themes, ChartPictures, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto &theme) { return theme.param == Theme::Dark ? "Dark" : "Light"; });

} // namespace
} // namespace ft
