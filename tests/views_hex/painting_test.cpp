// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleformat.h"

#include "common/theme.h"
#include "hex/hexpainter.h"
#include "hex/hexunderlines.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace ft {

using namespace test;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

/// A page of the sample, painted.
struct Picture {
    explicit Picture(const QPalette &palette = lightPalette()) : document(sampleDocument()), colours(HexColours::of(palette, true))
    {
        layout = HexLayout(metrics, {}, {1000, 300}, document->bytes().size());
        ByteWindow window(document->bytes());
        page.extents = layout.pageBytes();
        page.spans = FieldSpans(document->tree(), page.extents, window);
        const View bytes = window.view(0, static_cast<std::size_t>(page.extents.size));
        page.bytes.assign(bytes.begin(), bytes.end());
        page.text = HexCharacters().cells(page.bytes);
        parts = partsOf(document->tree());
    }
    QImage paint()
    {
        HexPainter hex;
        const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        hex.setFonts(font, font);
        QImage image(layout.viewport(), QImage::Format_RGB32);
        QPainter painter(&image);
        hex.paint(painter, layout, page, parts, colours);
        return image;
    }
    /// The corner of a byte's cell, where no digit and no underline reaches.
    QColor corner(const QImage &image, std::uint64_t offset, HexColumn side = HexColumn::Hex) const
    {
        return image.pixelColor(layout.run({offset, 1}, side).front().topLeft() + QPoint(2, 2));
    }
    QRect cell(std::uint64_t offset) const { return layout.run({offset, 1}, HexColumn::Hex).front(); }

    HexMetrics metrics{8, 20, 14, 12};
    std::unique_ptr<Document> document;
    HexLayout layout;
    HexPage page;
    std::vector<FilePart> parts;
    HexColours colours;
};

} // namespace

TEST(HexColours, KeepTextReadableOnEveryTint)
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), QPalette(Qt::white), QPalette(QColor(40, 42, 48))}) {
        const HexColours colours = HexColours::of(palette, true);
        for (const HexColours::Tone &tone : colours.tones) {
            for (const QColor &tint : {tone.even, tone.odd}) {
                EXPECT_GE(contrast(colours.text, tint), 7.0) << tint.name().toStdString();
                EXPECT_GE(contrast(colours.quiet, tint), 4.5) << tint.name().toStdString();
            }
        }
        EXPECT_GE(contrast(colours.frame, colours.base), 3.0);
        EXPECT_GE(contrast(colours.selectedText, colours.selection), 4.5);
    }
}

TEST(HexPainter, TintsFieldsByTurns)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        Picture picture(palette);
        picture.page.caret = 5;
        const QImage image = picture.paint();
        const QColor magic = picture.corner(image, HeaderAt);
        const QColor count = picture.corner(image, HeaderAt + 4);
        EXPECT_NE(magic, count);
        EXPECT_EQ(magic, picture.corner(image, HeaderAt + 3));
        EXPECT_EQ(magic, picture.corner(image, HeaderAt, HexColumn::Text));
        EXPECT_EQ(picture.corner(image, 30), picture.colours.of(PartTone::Data).odd);
        EXPECT_NE(picture.corner(image, RowsAt), magic); // another part, another hue
    }
}

TEST(HexPainter, FlagsWhatIsNoted)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        Picture picture(palette);
        picture.page.caret = 5;
        const QImage before = picture.paint();
        picture.page.noted = {{HeaderAt, 4}};
        const QImage image = picture.paint();
        for (const HexColumn side : {HexColumn::Hex, HexColumn::Text}) {
            EXPECT_EQ(picture.corner(image, HeaderAt, side), picture.colours.accents.received);
            EXPECT_EQ(picture.corner(image, HeaderAt + 1, side), picture.corner(before, HeaderAt + 1, side)) << "one flag a note";
        }
        EXPECT_EQ(image.pixelColor(picture.cell(HeaderAt + 3).topLeft() + QPoint(2, 0)), picture.colours.accents.received);
    }
}

TEST(HexPainter, SeparatesFieldsByHairlines)
{
    Picture picture;
    const QImage image = picture.paint();
    EXPECT_EQ(image.pixelColor(picture.cell(HeaderAt + 4).topLeft() + QPoint(0, 2)), picture.colours.hairline);
    EXPECT_NE(image.pixelColor(picture.cell(HeaderAt + 5).topLeft() + QPoint(0, 2)), picture.colours.hairline);
}

TEST(HexPainter, DotsWhatIsNotCertain)
{
    Picture picture;
    const QImage image = picture.paint();
    const auto dots = [&](std::uint64_t offset) {
        const QRect cell = picture.cell(offset);
        std::set<int> rows;
        for (int y = cell.bottom() - 5; y <= cell.bottom(); ++y) {
            for (int x = cell.left() + 1; x < cell.right(); ++x) {
                if (image.pixelColor(x, y) == picture.colours.grade)
                    rows.insert(y);
            }
        }
        return rows.size();
    };
    EXPECT_EQ(dots(HeaderAt + 1), 0u); // certain
    EXPECT_EQ(dots(HeaderAt + 5), 1u); // likely
    EXPECT_EQ(dots(HeaderAt + 8), 2u); // guess
}

TEST(HexPainter, FramesTheFocusAndFillsTheCaret)
{
    Picture picture;
    picture.page.framed = {HeaderAt + 12, 20};
    picture.page.caret = HeaderAt + 12;
    const QImage image = picture.paint();
    EXPECT_EQ(picture.corner(image, HeaderAt + 12), picture.colours.selection);
    const QRect second = picture.cell(HeaderAt + 16); // the frame is a staircase: left edge of the second row
    EXPECT_EQ(image.pixelColor(second.left(), second.center().y()), picture.colours.frame);
    const QRect inside = picture.cell(HeaderAt + 20);
    EXPECT_NE(image.pixelColor(inside.left(), inside.center().y()), picture.colours.frame);
}

TEST(HexPainter, SelectsLightsAndHatches)
{
    Picture picture;
    picture.page.selection = {2, 3};
    picture.page.lit = {HeaderAt, 4};
    const QColor before = picture.corner(Picture().paint(), HeaderAt);
    picture.parts[0].tone = PartTone::LeftOver;
    const QImage image = picture.paint();
    EXPECT_EQ(picture.corner(image, 3), picture.colours.selection);
    EXPECT_NE(picture.corner(image, HeaderAt), before);
    std::set<QRgb> shades;
    const QRect cell = picture.cell(40);
    for (int x = cell.left(); x <= cell.right(); ++x)
        shades.insert(image.pixel(x, cell.top() + 1));
    EXPECT_GE(shades.size(), 2u); // stripes
}

TEST(HexPainter, MarksFindingsByShape)
{
    std::set<QByteArray> shapes;
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error}) {
        QImage image(100, 20, QImage::Format_Mono);
        image.fill(0);
        QPainter painter(&image);
        Accents accents;
        accents.warning = accents.error = accents.quiet = Qt::white;
        paintFindingLine(painter, image.rect(), severity, accents);
        painter.end();
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(shapes.size(), 3u);

    Picture picture;
    const QImage plain = picture.paint();
    const Finding odd = finding(Code::SizeWrong, HeaderAt + 4, 4, {});
    picture.page.findings = {&odd};
    const QImage marked = picture.paint();
    const QRect sign = picture.layout.markCell(4);
    EXPECT_NE(plain.copy(sign), marked.copy(sign));
    EXPECT_NE(plain.copy(picture.cell(HeaderAt + 5)), marked.copy(picture.cell(HeaderAt + 5)));
    EXPECT_EQ(plain.copy(picture.cell(HeaderAt + 9)), marked.copy(picture.cell(HeaderAt + 9)));
}

TEST(HexPainter, SaysWhatCouldNotBeRead)
{
    Picture picture;
    const QImage plain = picture.paint();
    picture.page.lost = {100, 50};
    const QImage lost = picture.paint();
    EXPECT_EQ(plain.copy(picture.cell(99)), lost.copy(picture.cell(99)));
    EXPECT_NE(plain.copy(picture.cell(101)), lost.copy(picture.cell(101)));
}

} // namespace ft
