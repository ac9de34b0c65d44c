// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpanel.h"
#include "chart/chartspage.h"
#include "chart/nodechartspage.h"

#include "support/files.h"

#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

class ChartsOfNodes : public testing::Test
{
protected:
    static std::unique_ptr<Document> list()
    {
        Opened opened;
        opened.path = QStringLiteral("/nowhere/nodes");
        opened.bytes = std::make_shared<MemorySource>(std::string_view("217.227.216.244 1273 1 10 1056300266\n"
                                                                       "217.80.1.1 1214 1 60 1056300200\n"
                                                                       "24.1.2.3 1214 2 80 1056100200\n"));
        return std::make_unique<Document>(std::move(opened));
    }
    void SetUp() override
    {
        page.resize(1000, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page.charts()->count() == 7; }));
    }
    std::vector<int> picked() { return document->pickedRows()->rows(QStringLiteral("entries")); }

    std::unique_ptr<Document> document = list();
    NodeChartsPage page{document.get(), QStringLiteral("entries"),
                        {QString::fromStdString(test::sourceFile("resources/places/dbip-country-ipv4.mmdb").string()), {}}};
};

constexpr int CountriesChart = 1;

TEST_F(ChartsOfNodes, PickRowsOfTheList)
{
    Q_EMIT page.charts()->picked(CountriesChart, 0);
    EXPECT_EQ(picked(), (std::vector{0, 1})) << "Germany";
    EXPECT_FALSE(page.charts()->panel(CountriesChart)->series().bins[1].isKept);
    Q_EMIT page.charts()->picked(CountriesChart, 0);
    EXPECT_TRUE(picked().empty()) << "the same once more takes it back";
    Q_EMIT page.charts()->brushed(CountriesChart, 0, 1);
    EXPECT_EQ(picked().size(), 3U);
    Q_EMIT page.charts()->cleared(CountriesChart);
    EXPECT_TRUE(picked().empty());
}

TEST_F(ChartsOfNodes, LightWhatIsPickedElsewhere)
{
    document->pickedRows()->set(QStringLiteral("entries"), {2});
    const ChartSeries &countries = page.charts()->panel(CountriesChart)->series();
    EXPECT_FALSE(countries.bins[0].isKept);
    EXPECT_TRUE(countries.bins[1].isKept);
}

} // namespace
} // namespace ft
