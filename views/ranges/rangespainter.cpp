// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangespainter.h"

#include "common/accents.h"
#include "wording/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ft {

namespace {

QRect grown(const QRect &rect, int by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// A frame of `line` pixels inside `rect`, as four rectangles: sharp at every scale, unlike a pen.
void paintFrame(QPainter &painter, const QRect &rect, int line, const QColor &color)
{
    painter.fillRect(rect.x(), rect.y(), rect.width(), line, color);
    painter.fillRect(rect.x(), rect.bottom() + 1 - line, rect.width(), line, color);
    painter.fillRect(rect.x(), rect.y() + line, line, rect.height() - 2 * line, color);
    painter.fillRect(rect.right() + 1 - line, rect.y() + line, line, rect.height() - 2 * line, color);
}

} // namespace

RangesPainter::RangesPainter(QPainter &painter, const RangesLayout &layout, const RangesPicture &picture,
                             const QPalette &palette, const QFont &font)
    : m_painter(painter)
    , m_layout(layout)
    , m_picture(picture)
    , m_palette(palette)
    , m_font(font)
    , m_ink(palette, layout.metrics.devicePixelRatio)
    , m_unit(m_ink.line())
{
}

void RangesPainter::paint()
{
    const qreal ratio = m_layout.metrics.devicePixelRatio;
    m_painter.save();
    m_painter.setFont(m_font);
    m_painter.scale(1 / ratio, 1 / ratio);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintRail();
    paintStrip();
    paintWindows();
    paintStates();
    paintMarks();
    paintAxis();
    paintBlocks();
    paintWindowBlocks();
    paintGutter();
    paintSelection();
    paintEdge();
    m_painter.restore();
}

void RangesPainter::paintRail()
{
    if (m_layout.zoom.isAll())
        return;
    const QRect &rail = m_layout.rail;
    const QRect lens = m_layout.lens();
    m_painter.fillRect(rail, m_palette.color(QPalette::Base));
    paintChunkStrip(m_painter, rail, m_picture.lane, Zoom::all(m_layout.zoom.whole), m_ink);
    paintFrame(m_painter, rail, m_unit, m_ink.outline());
    // What is not in sight steps back.
    QColor veil = m_palette.color(QPalette::Base);
    veil.setAlphaF(0.45f);
    m_painter.fillRect(QRect(rail.topLeft(), QPoint(lens.left() - 1, rail.bottom())), veil);
    m_painter.fillRect(QRect(QPoint(lens.right() + 1, rail.top()), rail.bottomRight()), veil);
    paintFrame(m_painter, grown(lens, m_unit), 2 * m_unit, m_palette.color(QPalette::Text));
}

void RangesPainter::paintStrip()
{
    m_painter.fillRect(m_layout.strip, m_palette.color(QPalette::Base));
    paintChunkStrip(m_painter, m_layout.strip, m_picture.lane, m_layout.zoom, m_ink);
    paintFrame(m_painter, m_layout.strip, m_unit, m_ink.outline());
    // Where the download ends, if the .dat goes on behind it.
    const std::uint64_t end = m_picture.map.fileSize;
    if (end < m_picture.map.span() && m_layout.zoom.window().contains(end)) {
        const int x = m_layout.stripRectOf({end, 1}).x();
        m_painter.fillRect(x, m_layout.strip.y() - 2 * m_unit, m_unit, m_layout.strip.height() + 4 * m_unit,
                           m_palette.color(QPalette::Text));
    }
}

void RangesPainter::paintWindows()
{
    paintWindowLane(m_painter, m_layout.windows, m_picture.windows, m_layout.zoom, m_palette, m_unit);
}

void RangesPainter::paintStates()
{
    const QColor color = Accents::of(m_palette).quiet;
    const QRect &lane = m_layout.states;
    int begin = 0;
    for (int x = 0; x <= lane.width(); ++x) {
        const bool holds = x < lane.width() && m_picture.map.assigned.overlaps(m_layout.zoom.bytesAt(x, lane.width()));
        if (holds)
            continue;
        if (x > begin)
            m_painter.fillRect(lane.x() + begin, lane.y(), x - begin, 2 * m_unit, color);
        begin = x + 1;
    }
}

void RangesPainter::paintMarks()
{
    const Accents accents = Accents::of(m_palette);
    std::vector<std::optional<Severity>> worst(static_cast<std::size_t>(std::max(0, m_layout.strip.width())));
    for (const ChunkMark &mark : m_picture.map.marks) {
        const Extents place{mark.extents.at, std::max<std::uint64_t>(mark.extents.size, 1)};
        const QRect shown = m_layout.stripRectOf(place);
        if (shown.isEmpty() || mark.severity == Severity::Note)
            continue;
        m_painter.fillRect(shown.x(), m_layout.strip.y() - 2 * m_unit, shown.width(), 2 * m_unit, accents.of(mark.severity));
        auto &there = worst[static_cast<std::size_t>(shown.x() - m_layout.strip.x())];
        there = std::max(there.value_or(Severity::Note), mark.severity);
    }
    const int size = m_layout.marks.height() - 3 * m_unit;
    for (int x = 0; x < m_layout.strip.width(); ++x) {
        const int left = std::clamp(x - size / 2, 0, m_layout.strip.width() - size);
        if (const auto &severity = worst[static_cast<std::size_t>(x)])
            paintFindingGlyph(m_painter, QRectF(m_layout.strip.x() + left, m_layout.marks.y(), size, size), *severity, m_palette);
    }
}

void RangesPainter::paintAxis()
{
    const QColor color = Accents::of(m_palette).quiet;
    m_painter.setPen(color);
    const int spacing = m_layout.metrics.tickSpacing;
    const int tick = m_layout.axis.height() - m_layout.metrics.textHeight;
    for (const Tick &each : m_layout.ticks()) {
        m_painter.fillRect(each.x, m_layout.axis.y(), m_unit, tick - m_unit, color);
        const int left = std::clamp(each.x - spacing / 2, m_layout.axis.x(), m_layout.axis.right() + 1 - spacing);
        const int align = left < each.x - spacing / 2 ? Qt::AlignRight : left > each.x - spacing / 2 ? Qt::AlignLeft : Qt::AlignHCenter;
        paintText({left, m_layout.axis.y() + tick, spacing, m_layout.metrics.textHeight}, align | Qt::AlignVCenter,
                  tickText(each.offset, m_layout.tickStep));
    }
}

void RangesPainter::paintBlocks()
{
    const BlockGrid &grid = m_layout.grid;
    if (grid.isEmpty() || m_picture.lane.size() == 0)
        return;
    ChunkAreas areas;
    QVector<QRect> frames;
    std::size_t from = m_picture.lane.indexAt(grid.bytesOf(0).at);
    for (int cell = 0; cell < grid.count(); ++cell) {
        const ChunkMix mix = m_picture.lane.mix(grid.bytesOf(cell), from);
        QRect rect = grid.rectOf(cell);
        if (mix[ChunkState::Missing] > 0) {
            frames.append(rect);
            rect = grown(rect, -m_unit);
        }
        areas.add(rect, stacked(mix, rect.height()));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_ink.outline());
    m_painter.drawRects(frames);
    areas.paint(m_painter, m_ink);
    for (const ChunkMark &mark : m_picture.map.marks) {
        if (mark.severity != Severity::Note)
            paintOutline(mark.extents, Accents::of(m_palette).of(mark.severity), m_unit);
    }
}

/// Around the blocks of each window: solid where it agrees; broken, with a cross-hatch, where it contradicts; a fine line
/// where there is nothing to say.
void RangesPainter::paintWindowBlocks()
{
    for (const JudgedWindow &window : m_picture.windows.windows) {
        const WindowMark mark = markOf(window);
        const Extents extents = window.window.extents;
        const QColor color = windowColor(mark, m_palette);
        if (mark == WindowMark::Contradicts) {
            QBrush hatch(color, Qt::DiagCrossPattern);
            for (const QRect &rect : m_layout.grid.rectsOf(extents))
                m_painter.fillRect(rect, hatch);
        }
        const bool isJudged = mark == WindowMark::Agrees || mark == WindowMark::Contradicts;
        if (isJudged)
            paintOutline(extents, m_palette.color(QPalette::Base), 4 * m_unit);
        paintOutline(extents, color, isJudged ? 2 * m_unit : m_unit,
                     mark == WindowMark::Agrees ? QList<qreal>() : QList<qreal>{3, 2});
    }
}

void RangesPainter::paintGutter()
{
    const BlockGrid &grid = m_layout.grid;
    if (grid.isEmpty())
        return;
    m_painter.setPen(Accents::of(m_palette).quiet);
    const int textHeight = m_layout.metrics.textHeight;
    const int every = (textHeight + grid.side - 1) / grid.side;
    for (int row = 0; row < grid.rows; row += every) {
        const QRect cell = grid.rectOf(row * grid.columns);
        const QRect area(m_layout.strip.x(), cell.center().y() - textHeight / 2, cell.x() - m_layout.strip.x() - 8 * m_unit,
                         textHeight);
        paintText(area, Qt::AlignRight | Qt::AlignVCenter, offsetText(grid.bytesOf(row * grid.columns).at));
    }
}

void RangesPainter::paintOutline(Extents extents, const QColor &color, int line, const QList<qreal> &dashes)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // the pieces overlap by a gap and melt into one
    for (const QRect &rect : m_layout.grid.rectsOf(extents))
        path.addRect(grown(rect, m_layout.grid.gap));
    if (path.isEmpty())
        return;
    QPainterPathStroker stroker;
    stroker.setWidth(line);
    stroker.setJoinStyle(Qt::MiterJoin);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setDashPattern(dashes);
    m_painter.fillPath(stroker.createStroke(path.simplified()), color);
}

/// Light on dark on light, so that it is seen on every state.
void RangesPainter::paintSelection()
{
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    if (m_picture.hover) {
        paintOutline(*m_picture.hover, text, m_unit);
        if (const QRect shown = m_layout.stripRectOf(*m_picture.hover); !shown.isEmpty())
            m_painter.fillRect(shown.center().x(), m_layout.marks.y(), m_unit, m_layout.states.bottom() - m_layout.marks.y(), text);
    }
    if (!m_picture.selection)
        return;
    paintOutline(*m_picture.selection, base, 4 * m_unit);
    paintOutline(*m_picture.selection, text, 2 * m_unit);
    const QRect shown = m_layout.stripRectOf(*m_picture.selection);
    if (shown.isEmpty())
        return;
    paintFrame(m_painter, grown(shown, 3 * m_unit), m_unit, base);
    paintFrame(m_painter, grown(shown, 2 * m_unit), 2 * m_unit, text);
    paintFrame(m_painter, shown, m_unit, base);
}

/// A bar through the strip with a knob at either end.
void RangesPainter::paintEdge()
{
    if (!m_picture.edge || *m_picture.edge < m_layout.zoom.first || *m_picture.edge > m_layout.zoom.window().end())
        return;
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    const QRect &strip = m_layout.strip;
    const int x = strip.x() + m_layout.zoom.pixelOf(*m_picture.edge, strip.width());
    const QRect bar(x - m_unit, strip.y() - 2 * m_unit, 2 * m_unit, strip.height() + 4 * m_unit);
    const QRect top(x - 4 * m_unit, bar.top() - 4 * m_unit, 8 * m_unit, 6 * m_unit);
    const QRect bottom(top.translated(0, bar.bottom() + 3 * m_unit - top.top()));
    for (const QRect &part : {bar, top, bottom})
        m_painter.fillRect(grown(part, m_unit), base);
    for (const QRect &part : {bar, top, bottom})
        m_painter.fillRect(part, text);
}

/// Text in logical units at a place in device pixels; bytes lie from left to right everywhere, and so does what is said of them.
void RangesPainter::paintText(const QRect &area, int flags, const QString &text)
{
    const qreal ratio = m_layout.metrics.devicePixelRatio;
    m_painter.save();
    m_painter.scale(ratio, ratio);
    m_painter.drawText(QRectF(area.x() / ratio, area.y() / ratio, area.width() / ratio, area.height() / ratio),
                       flags | Qt::AlignAbsolute, text);
    m_painter.restore();
}

void paintFindingGlyph(QPainter &painter, const QRectF &box, Severity severity, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Accents::of(palette).of(severity));
    if (severity == Severity::Error) {
        painter.drawEllipse(box);
        const qreal bar = box.height() / 5;
        painter.fillRect(QRectF(box.x() + bar, box.center().y() - bar / 2, box.width() - 2 * bar, bar),
                         palette.color(QPalette::Base));
    } else {
        painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), QPointF(box.center().x(), box.bottom())});
    }
    painter.restore();
}

QString tickText(std::uint64_t offset, std::uint64_t step)
{
    struct Unit {
        const char *text;
        double bytes;
    };
    static constexpr Unit Units[] = {
        {QT_TRANSLATE_NOOP("RangesPainter", "%1 GB"), 1e9},
        {QT_TRANSLATE_NOOP("RangesPainter", "%1 MB"), 1e6},
        {QT_TRANSLATE_NOOP("RangesPainter", "%1 kB"), 1e3},
    };
    const QLocale locale;
    if (offset == 0 || step < 100)
        return locale.toString(offset);
    const auto *unit = std::find_if(std::begin(Units), std::end(Units), [&](const Unit &each) {
        return static_cast<double>(offset) >= each.bytes;
    });
    if (unit == std::end(Units))
        return locale.toString(offset);
    int digits = 0;
    for (double part = unit->bytes; part > static_cast<double>(step) && digits < 9; part /= 10)
        ++digits;
    return QCoreApplication::translate("RangesPainter", unit->text)
        .arg(locale.toString(static_cast<double>(offset) / unit->bytes, 'f', digits));
}

} // namespace ft
