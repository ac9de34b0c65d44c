// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplemap.h"

#include "common/accents.h"
#include "common/chunkstrip.h"
#include "common/theme.h"
#include "ranges/rangespainter.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace ft {
namespace {

constexpr QRect Strip(0, 0, 600, 30);

QImage paintedStrip(const ChunkLane &lane, const Zoom &zoom, const QPalette &palette = lightPalette())
{
    QImage image(Strip.size(), QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintChunkStrip(painter, Strip, lane, zoom, ChunkInk(palette, 1));
    return image;
}

int pixelsUnlike(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != color;
    }
    return count;
}

TEST(ChunkStack, SharesAllPixelsAndForgetsNobody)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 5000; ++round) {
        ChunkMix mix;
        for (auto &count : mix.bytes)
            count = random() % 3 == 0 ? 0 : random() >> (random() % 60);
        for (auto &count : mix.bytes)
            count >>= 4; // the sum must fit
        const int length = 7 + static_cast<int>(random() % 60);
        const ChunkStack stack = stacked(mix, length);
        int sum = 0;
        for (std::size_t i = 0; i < ChunkStateCount; ++i) {
            ASSERT_EQ(stack[i] > 0, mix.bytes[i] > 0) << "state " << i << " of length " << length;
            sum += stack[i];
        }
        ASSERT_EQ(sum, mix.total() > 0 ? length : 0);
    }
}

TEST(ChunkStrip, AGapOfOneByteIsSeenAtEveryZoom)
{
    constexpr std::uint64_t Size = 4'000'000'000;
    constexpr std::uint64_t Gap = 1'234'567'890;
    const auto map = test::sampleMap(Size, Size, {{0, Gap}, {Gap + 1, Size - Gap - 1}});
    const ChunkLane lane(*map);
    const QColor received = Accents::of(lightPalette()).received;
    for (Zoom zoom = Zoom::all(Size); zoom.length > Zoom::Closest; zoom = zoom.scaled(0.6, Gap))
        ASSERT_GT(pixelsUnlike(paintedStrip(lane, zoom), received), 0) << zoom.length << " bytes in sight";
}

TEST(ChunkStrip, AChunkOfOneByteIsSeenAtEveryZoom)
{
    constexpr std::uint64_t Size = 4'000'000'000;
    const auto map = test::sampleMap(Size, 1, {{0, 1}});
    const ChunkLane lane(*map);
    for (Zoom zoom = Zoom::all(Size); zoom.length > Zoom::Closest; zoom = zoom.scaled(0.6, 0))
        ASSERT_GT(pixelsUnlike(paintedStrip(lane, zoom), lightPalette().color(QPalette::Base)), 0);
}

TEST(ChunkStrip, StatesDifferInPatternNotInColourAlone)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        std::set<QByteArray> pictures;
        for (std::size_t i = 0; i < ChunkStateCount; ++i) {
            const QPixmap swatch = chunkSwatch(static_cast<ChunkState>(i), 24, palette, 1);
            const QImage grey = swatch.toImage().convertToFormat(QImage::Format_Grayscale8);
            pictures.insert(QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()));
        }
        EXPECT_EQ(pictures.size(), ChunkStateCount);
    }
}

TEST(ChunkStrip, ThumbnailIsFramedAndFilled)
{
    const auto map = test::sampleMap(1000, 500, {{0, 500}});
    QImage image(200, 40, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChunkThumbnail(painter, QRectF(5, 5, 90, 10), ChunkLane(*map), lightPalette());
    painter.end();
    EXPECT_EQ(image.pixelColor(14, 20), Accents::of(lightPalette()).received);
    EXPECT_NE(image.pixelColor(10, 10), QColor(Qt::white)) << "the frame";
    EXPECT_EQ(image.pixelColor(5, 5), QColor(Qt::white)) << "nothing outside";
    EXPECT_EQ(image.pixelColor(195, 20), QColor(Qt::white));
}

class Painted : public testing::Test
{
protected:
    QImage paint(const ChunkMap &map, const Zoom &zoom, std::optional<Extents> selection = {}, qreal ratio = 1)
    {
        RangesLayout::Metrics sizes{ratio, qRound(16 * ratio), qRound(80 * ratio), qRound(90 * ratio)};
        layout = RangesLayout::of(QSize(800, 400) * ratio, zoom, sizes);
        QImage image(layout.size, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(lightPalette().color(QPalette::Base));
        QPainter painter(&image);
        const ChunkLane lane(map);
        RangesPainter(painter, layout, {map, lane, windows, selection, {}}, lightPalette(), QFont()).paint();
        painter.end();
        return image;
    }

    RangesLayout layout;
    HashWindows windows;
};

TEST_F(Painted, TinyGapMarksItsBlockAtEveryZoom)
{
    constexpr std::uint64_t Size = 4'000'000'000;
    constexpr std::uint64_t Gap = 3'000'000'001;
    const auto map = test::sampleMap(Size, Size, {{0, Gap}, {Gap + 1, Size - Gap - 1}});
    const QColor received = Accents::of(lightPalette()).received;
    for (Zoom zoom = Zoom::all(map->span()); zoom.length > Zoom::Closest; zoom = zoom.scaled(0.5, Gap)) {
        const QImage image = paint(*map, zoom);
        const auto cell = layout.grid.cellOf(Gap);
        ASSERT_TRUE(cell);
        ASSERT_GT(pixelsUnlike(image.copy(layout.grid.rectOf(*cell)), received), 0);
        ASSERT_EQ(pixelsUnlike(image.copy(layout.grid.rectOf(*cell - 1)), received), 0) << "and no other";
    }
}

TEST_F(Painted, BlocksAreCrispOnEveryScreen)
{
    const auto map = test::sampleMap(1'000'000, 500'000, {{0, 500'000}});
    const QColor received = Accents::of(lightPalette()).received;
    for (const qreal ratio : {1.0, 1.25, 2.0}) {
        const QImage image = paint(*map, Zoom::all(map->span()), {}, ratio);
        EXPECT_EQ(pixelsUnlike(image.copy(layout.grid.rectOf(0)), received), 0) << "no half-covered pixel at " << ratio;
        const QRect missing = layout.grid.rectOf(layout.grid.count() - 2);
        EXPECT_NE(image.pixelColor(missing.topLeft()), image.pixelColor(missing.center())) << "outline only";
    }
}

TEST_F(Painted, SelectionIsSeenOnStripAndMap)
{
    const auto map = test::sampleMap(1'000'000, 900'000, {{0, 500'000}});
    const Zoom all = Zoom::all(map->span());
    const QImage before = paint(*map, all);
    const QImage after = paint(*map, all, Extents{200'000, 1});
    const QRect strip = layout.stripRectOf({200'000, 1}).adjusted(-4, -4, 4, 4);
    const QRect cell = layout.grid.rectOf(*layout.grid.cellOf(200'000)).adjusted(-3, -3, 3, 3);
    EXPECT_NE(before.copy(strip), after.copy(strip));
    EXPECT_NE(before.copy(cell), after.copy(cell));
}

TEST_F(Painted, FindingsPointAtTheirBytes)
{
    auto map = std::make_shared<ChunkMap>(*test::sampleMap(1'000'000, 600'000, {{500'000, 200'000}}));
    map->marks.push_back({{500'000, 200'000}, Severity::Warning, Code::RangeBeyondData});
    const QImage image = paint(*map, Zoom::all(map->span()));
    const int x = layout.stripRectOf({500'000, 1}).x();
    EXPECT_EQ(image.pixelColor(x, layout.marks.y() + 2), Accents::of(lightPalette()).warning);
}

TEST_F(Painted, ManyRangesAreAllInThePicture)
{
    const auto map = test::manyRanges();
    const QImage image = paint(*map, Zoom::all(map->span()));
    const QColor received = Accents::of(lightPalette()).received;
    for (int cell = 0; cell < layout.grid.count() - 2; cell += 17) {
        const QImage block = image.copy(layout.grid.rectOf(cell));
        ASSERT_GT(pixelsUnlike(block, received), 0) << "its gaps";
        ASSERT_LT(pixelsUnlike(block, received), block.width() * block.height()) << "its ranges";
    }
}

} // namespace
} // namespace ft
