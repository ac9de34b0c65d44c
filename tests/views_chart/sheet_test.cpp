// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleseries.h"

#include "chart/chartsheet.h"
#include "common/accents.h"
#include "common/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace ft {
namespace {

ChartSheet sheet(const std::vector<ChartSeries> &charts)
{
    return ChartSheet(QStringLiteral("data256.dbb"), charts, lightPalette(), QApplication::font());
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

/// All that a drawing writes.
QString textsOf(const QByteArray &svg)
{
    QString texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

} // namespace

TEST(ChartSheet, PaintsBarsIntoAPicture)
{
    const QColor bar = Accents::of(lightPalette()).received;
    const QImage some = sheet({test::kinds()}).image(1);
    EXPECT_GT(pixelsOf(some, bar), 500);
    ChartSeries none = test::kinds();
    for (ChartBin &bin : none.bins)
        bin.value = 0;
    EXPECT_EQ(pixelsOf(sheet({none}).image(1), bar), 0);
    EXPECT_GT(sheet({test::kinds(), test::years(), test::months()}).image(1).height(), some.height());
}

TEST(ChartSheet, WritesTextsOfFilesAsTheyAre)
{
    const QByteArray svg = sheet({test::kinds()}).file(ChartSheet::Format::Svg);
    const QString texts = textsOf(svg);
    EXPECT_TRUE(texts.contains(QStringLiteral("<b>picture</b>"))) << texts.toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("Files by <i>kind</i>")));
    EXPECT_TRUE(texts.contains(QStringLiteral("12 without a name")));
    EXPECT_TRUE(texts.contains(QStringLiteral("812")));
}

TEST(ChartSheet, MakesFilesOfAllKinds)
{
    EXPECT_TRUE(sheet({test::years()}).file(ChartSheet::Format::Png).startsWith("\x89PNG"));
    EXPECT_TRUE(sheet({test::years()}).file(ChartSheet::Format::Pdf).startsWith("%PDF-"));
    EXPECT_TRUE(sheet({}).file(ChartSheet::Format::Pdf).startsWith("%PDF-"));
}

TEST(ChartSheet, TakesAsManyPagesAsNeeded)
{
    const auto pages = [](std::size_t charts) {
        return sheet(std::vector<ChartSeries>(charts, test::years()))
            .file(ChartSheet::Format::Pdf)
            .count("/Type /Page\n");
    };
    EXPECT_EQ(pages(1), 1);
    EXPECT_EQ(pages(8), 1);
    EXPECT_EQ(pages(9), 2);
}

TEST(ChartSheet, SaysWhenADeviceCannotBeWrittenTo)
{
    QTemporaryDir folder;
    QPdfWriter writer(folder.filePath(QStringLiteral("none/such.pdf")));
    EXPECT_FALSE(sheet({test::years()}).print(writer));
}

} // namespace ft
