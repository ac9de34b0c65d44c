// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "records/exportcells.h"
#include "records/rowexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace ft;
using namespace Qt::StringLiterals;

namespace {

RowExport small(ExportFormat format)
{
    const test::Cells cells{{u"a \"b\", c.mp3"_s, u"12"_s, u"0123456789abcdef10325476 98badcfe0f1e2d3c"_s},
                            {u"=HYPERLINK(1)"_s, u"-5"_s, {}},
                            {u"<b>\tx</b>"_s, {}, u"0123456789abcdef1032547698badcfe0f1e2d3c"_s}};
    RowExport what;
    what.format = format;
    what.title = u"a & b"_s;
    what.columns = {{u"Name"_s, u"name"_s, false}, {u"Size"_s, u"size"_s, true}, {u"Hash"_s, u"tag_3"_s, false}};
    what.tables = {{test::indexOf(cells), nullptr, {0, 1, 2}, u"data.dbb"_s}};
    return what;
}

std::string written(const RowExport &what, std::size_t step = 7)
{
    const auto source = ExportSource::make(what, {});
    std::string all;
    std::vector<std::uint8_t> some(step);
    while (const std::size_t count = source->read(all.size(), some))
        all.append(some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count));
    EXPECT_EQ(all.size(), source->size());
    return all;
}

} // namespace

TEST(RowExport, WritesCommaSeparatedValues)
{
    EXPECT_EQ(written(small(ExportFormat::Csv)),
              "Name,Size,Hash\r\n\"a \"\"b\"\", c.mp3\",12,0123456789abcdef10325476 98badcfe0f1e2d3c\r\n"
              "'=HYPERLINK(1),-5,\r\n<b>\tx</b>,,0123456789abcdef1032547698badcfe0f1e2d3c\r\n");
}

TEST(RowExport, WritesTabSeparatedValues)
{
    RowExport what = small(ExportFormat::Tsv);
    what.guardsFormulas = false;
    what.namesSources = true;
    what.tables.front().rows = std::make_shared<const std::vector<int>>(std::vector<int>{2, 1});
    EXPECT_EQ(written(what), "File\tName\tSize\tHash\ndata.dbb\t<b> x</b>\t\t0123456789abcdef1032547698badcfe0f1e2d3c\n"
                             "data.dbb\t=HYPERLINK(1)\t-5\t\n");
}

TEST(RowExport, WritesJsonOfPlainValues)
{
    const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(written(small(ExportFormat::Json)))).array();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].toObject().value(u"size"_s).toInt(), 12);
    EXPECT_EQ(rows[0].toObject().value(u"name"_s).toString(), u"a \"b\", c.mp3"_s);
    EXPECT_FALSE(rows[2].toObject().contains(u"size"_s));
    EXPECT_EQ(rows[2].toObject().value(u"name"_s).toString(), u"<b>\tx</b>"_s);
}

TEST(RowExport, WritesAPageWithLinks)
{
    const std::string page = written(small(ExportFormat::Html));
    EXPECT_NE(page.find("<title>a &amp; b</title>"), std::string::npos);
    EXPECT_NE(page.find("<a href=\"/7649/%3Cb%3E%09x%3C%2Fb%3E\">&lt;b&gt;"), std::string::npos) << page;
    EXPECT_NE(page.find("<a href=\"/%3DHYPERLINK%281%29\">=HYPERLINK(1)</a>"), std::string::npos) << page;
}

TEST(RowExport, ReadsTheSameInPiecesOfAnySize)
{
    RowExport what = small(ExportFormat::Csv);
    test::Cells cells;
    for (int row = 0; row < 2 * BlockRows + 5; ++row)
        cells.push_back({u"song %1"_s.arg(row), QString::number(row), {}});
    what.tables.push_back({test::indexOf(cells), nullptr, {0, -1, 1}, {}});
    const std::string whole = written(what, 1'000'000);
    EXPECT_EQ(written(what, 4099), whole);
    EXPECT_EQ(std::count(whole.begin(), whole.end(), '\n'), 4 + 2 * BlockRows + 5);
}

TEST(RowExport, ComesBackShortWhenItIsStopped)
{
    int asked = 0;
    RowExport what = small(ExportFormat::Csv);
    const auto source = ExportSource::make(what, [&asked](double share) { return ++asked, share < 0.5; });
    ASSERT_TRUE(source);
    std::vector<std::uint8_t> all(source->size());
    EXPECT_LT(source->read(0, all), all.size());
    EXPECT_EQ(ExportSource::make(what, [](double) { return false; }), nullptr);
}

TEST(ExportCells, KnowsWhatASpreadsheetWouldRun)
{
    for (const char *text : {"=1+1", "@SUM(1)", "+cmd|'x'!A1", "-2+3+cmd", "\tx", "-"})
        EXPECT_TRUE(isFormula(text)) << text;
    for (const char *text : {"", "-5", "+49.5", "a=b", "'=1"})
        EXPECT_FALSE(isFormula(text)) << text;
}
