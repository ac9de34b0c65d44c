// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplemap.h"

#include "common/theme.h"
#include "ranges/rangespainter.h"

#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace ft;

const std::shared_ptr<const ChunkMap> &chunks()
{
    static const std::shared_ptr<const ChunkMap> map = test::manyRanges();
    return map;
}

/// The goal is 8 ms: strip, block map, axis and labels of 100 000 ranges in a view of 1200 x 600 logical pixels.
void paintRanges(benchmark::State &state, double share, qreal ratio)
{
    const ChunkLane lane(*chunks());
    const Zoom zoom = Zoom::all(lane.size()).scaled(share, lane.size() / 2);
    const RangesLayout::Metrics sizes{ratio, qRound(16 * ratio), qRound(90 * ratio), qRound(100 * ratio)};
    const RangesLayout layout = RangesLayout::of(QSize(1200, 600) * ratio, zoom, sizes);
    const HashWindows windows;
    const RangesPicture picture{*chunks(), lane, windows, Extents{lane.size() / 2, 1'000'000}, {}};
    const QPalette palette = lightPalette();
    QImage image(layout.size, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    for (auto _ : state) {
        QPainter painter(&image);
        painter.fillRect(QRectF(QPointF(), image.deviceIndependentSize()), palette.color(QPalette::Base));
        RangesPainter(painter, layout, picture, palette, QFont()).paint();
    }
}

void everything(benchmark::State &state)
{
    paintRanges(state, 1, 1);
}

void tenth(benchmark::State &state)
{
    paintRanges(state, 0.1, 1);
}

void closeUp(benchmark::State &state)
{
    paintRanges(state, 1e-6, 1);
}

void everythingAtDoubleDensity(benchmark::State &state)
{
    paintRanges(state, 1, 2);
}

void thumbnail(benchmark::State &state)
{
    const ChunkLane lane(*chunks());
    QImage image(120, 16, QImage::Format_RGB32);
    for (auto _ : state) {
        QPainter painter(&image);
        paintChunkThumbnail(painter, QRectF(image.rect()), lane, lightPalette());
    }
}

/// Once per reading of the file, not per painting.
void cutIntoSegments(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ChunkLane(*chunks()));
}

BENCHMARK(everything)->Unit(benchmark::kMillisecond);
BENCHMARK(tenth)->Unit(benchmark::kMillisecond);
BENCHMARK(closeUp)->Unit(benchmark::kMillisecond);
BENCHMARK(everythingAtDoubleDensity)->Unit(benchmark::kMillisecond);
BENCHMARK(thumbnail)->Unit(benchmark::kMillisecond);
BENCHMARK(cutIntoSegments)->Unit(benchmark::kMillisecond);

} // namespace
