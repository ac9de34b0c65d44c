// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleseries.h"

#include "chart/chartpanel.h"
#include "chart/chartspage.h"
#include "chart/chartview.h"
#include "support/pictures.h"

namespace ft {
namespace {

using ChartPictures = test::Pictures<>;

TEST_P(ChartPictures, OfAPage)
{
    ChartsPage page;
    page.setName(QStringLiteral("data256.dbb"));
    page.setCharts({test::kinds(), test::years(), test::months(), test::kinds()});
    page.resize(1000, 560);
    page.show();
    page.panel(1)->view()->setCurrent(4);
    page.panel(3)->showTable(true);
    save(page, QStringLiteral("charts"));
}

INSTANTIATE_TEST_SUITE_P(Themes, ChartPictures, testing::Values(Theme::Light, Theme::Dark), test::themeName);

} // namespace
} // namespace ft
