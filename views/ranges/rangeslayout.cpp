// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangeslayout.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>

namespace ft {

namespace {

// Heights of the lanes and the space around them, in logical pixels on the window's grid of four.
constexpr int Margin = 4;
constexpr int RailHeight = 6;
constexpr int MarksHeight = 10;
constexpr int StripHeight = 36;
constexpr int WindowsHeight = 10;
constexpr int StatesHeight = 4;
constexpr int TickHeight = 4;
constexpr int LaneSpacing = 2;
constexpr int MapSpacing = 12;
constexpr int LensWidth = 6;

/// Hands out lanes from top to bottom.
class Stack
{
public:
    Stack(const QRect &space, qreal ratio) : m_space(space), m_ratio(ratio) {}
    int pixels(int logical) const { return qRound(logical * m_ratio); }
    void skip(int logical) { m_space.setTop(m_space.top() + pixels(logical)); }
    QRect take(int devicePixels)
    {
        const QRect lane(m_space.x(), m_space.y(), m_space.width(), devicePixels);
        m_space.setTop(m_space.top() + devicePixels);
        return lane;
    }
    QRect rest() const { return m_space; }

private:
    QRect m_space;
    qreal m_ratio;
};

/// 1, 2, 5, 10, 20, 50...: the first that is `least` or more.
std::uint64_t roundStep(double least)
{
    std::uint64_t step = 1;
    constexpr std::uint64_t Most = 5'000'000'000'000'000'000;
    for (int i = 0; static_cast<double>(step) < least && step < Most; ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    return step;
}

} // namespace

RangesLayout RangesLayout::of(const QSize &size, const Zoom &zoom, const Metrics &metrics)
{
    RangesLayout layout;
    layout.size = size;
    layout.metrics = metrics;
    const int margin = qRound(Margin * metrics.devicePixelRatio);
    Stack stack(QRect(QPoint(0, 0), size).adjusted(margin, margin, -margin, -margin), metrics.devicePixelRatio);
    layout.rail = stack.take(stack.pixels(RailHeight));
    stack.skip(LaneSpacing);
    layout.marks = stack.take(stack.pixels(MarksHeight));
    layout.strip = stack.take(stack.pixels(StripHeight));
    stack.skip(LaneSpacing);
    layout.windows = stack.take(stack.pixels(WindowsHeight));
    stack.skip(LaneSpacing);
    layout.states = stack.take(stack.pixels(StatesHeight));
    layout.axis = stack.take(stack.pixels(TickHeight) + metrics.textHeight);
    stack.skip(MapSpacing);
    const QRect space = stack.rest().adjusted(metrics.gutter, 0, 0, 0);

    layout.zoom = zoom;
    layout.grid = BlockGrid::fitting(space, zoom, metrics.devicePixelRatio);
    if (zoom.first + zoom.length < zoom.whole) {
        layout.zoom.first -= zoom.first % layout.grid.block;
        layout.grid.zoom = layout.zoom;
    }
    const double ticks = std::max(1.0, double(layout.strip.width()) / std::max(1, metrics.tickSpacing));
    layout.tickStep = roundStep(double(zoom.length) / ticks);
    return layout;
}

int RangesLayout::leastHeight(const Metrics &metrics)
{
    const int lanes = 2 * Margin + RailHeight + LaneSpacing + MarksHeight + StripHeight + LaneSpacing
        + WindowsHeight + LaneSpacing + StatesHeight + TickHeight + MapSpacing;
    return qRound((lanes + 4 * BlockGrid::Smallest) * metrics.devicePixelRatio) + metrics.textHeight;
}

RangesLayout::Metrics RangesLayout::Metrics::of(const QFont &font, qreal devicePixelRatio)
{
    const QFontMetricsF text(font);
    const auto room = [&](double logical) { return qCeil(logical * devicePixelRatio); };
    return {devicePixelRatio, room(text.height()), room(text.horizontalAdvance(QStringLiteral("0x00000000")) + 12),
            room(text.horizontalAdvance(QStringLiteral("4,294,967,295")) + 8)};
}

QVector<Tick> RangesLayout::ticks() const
{
    QVector<Tick> ticks;
    const std::uint64_t end = zoom.first + zoom.length;
    const std::uint64_t before = zoom.first % tickStep;
    std::uint64_t offset = before == 0 ? zoom.first : zoom.first - before + tickStep;
    for (; offset < end; offset += tickStep)
        ticks.append({offset, strip.x() + zoom.pixelOf(offset, strip.width())});
    return ticks;
}

QRect RangesLayout::stripRectOf(Extents extents) const
{
    const std::uint64_t from = std::max(extents.at, zoom.first);
    const std::uint64_t to = std::min(extents.end(), zoom.first + zoom.length);
    if (from >= to)
        return {};
    const int left = zoom.pixelOf(from, strip.width());
    const int right = zoom.pixelOf(to - 1, strip.width());
    // One byte can be several pixels wide.
    int end = right + 1;
    while (end < strip.width() && zoom.offsetAt(end, strip.width()) < to)
        ++end;
    return {strip.x() + left, strip.y(), end - left, strip.height()};
}

QRect RangesLayout::lens() const
{
    const Zoom whole = Zoom::all(zoom.whole);
    const int least = std::min(qRound(LensWidth * metrics.devicePixelRatio), rail.width());
    const int left = whole.pixelOf(zoom.first, rail.width());
    const int width = std::max(whole.pixelOf(zoom.first + zoom.length, rail.width()) - left, least);
    return {rail.x() + std::min(left, rail.width() - width), rail.y(), width, rail.height()};
}

RangesLayout::Hit RangesLayout::hitAt(const QPoint &point) const
{
    const auto along = [&](const QRect &lane, const Zoom &scale) { return scale.bytesAt(point.x() - lane.x(), lane.width()); };
    if (rail.adjusted(0, 0, 0, marks.y() - rail.bottom() - 1).contains(point))
        return {Hit::Rail, along(rail, Zoom::all(zoom.whole))};
    if (marks.united(axis).contains(point))
        return {Hit::Strip, along(strip, zoom)};
    if (const auto cell = grid.cellAt(point))
        return {Hit::Map, grid.bytesOf(*cell)};
    return {};
}

Zoom RangesLayout::zoomedAt(const QPoint &point, double factor) const
{
    const Hit hit = hitAt(point);
    const std::uint64_t anchor = hit.lane == Hit::None ? zoom.first + zoom.length / 2 : hit.bytes.at;
    const Zoom scaled = zoom.scaled(factor, anchor);
    if (hit.lane != Hit::Map)
        return scaled;
    // The cell that will be under the pointer gets the block that is there now.
    const BlockGrid next = of(size, scaled.movedTo(0), metrics).grid;
    if (next.isEmpty())
        return scaled;
    const int column = std::clamp((point.x() - next.area.x()) / next.side, 0, next.columns - 1);
    const int row = std::clamp((point.y() - next.area.y()) / next.side, 0, next.rows - 1);
    const std::uint64_t cell = static_cast<std::uint64_t>(row) * static_cast<std::uint64_t>(next.columns)
        + static_cast<std::uint64_t>(column);
    const std::uint64_t block = anchor / next.block;
    return scaled.movedTo((block - std::min(block, cell)) * next.block);
}

Zoom RangesLayout::dragged(const Zoom &from, Hit::Lane lane, const QPoint &way) const
{
    switch (lane) {
    case Hit::Rail:
        return from.movedBy(way.x() * double(from.whole) / std::max(1, rail.width()));
    case Hit::Map:
        return from.movedBy(-double(way.y() / grid.side) * double(grid.bytesInRow()));
    default:
        return from.movedBy(-way.x() * double(from.length) / std::max(1, strip.width()));
    }
}

} // namespace ft
