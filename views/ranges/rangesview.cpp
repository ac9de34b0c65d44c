// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesview.h"

#include "rangesaccessible.h"
#include "rangespainter.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace ft {

namespace {

constexpr double KeyZoom = 0.5; ///< one press of + shows half as much

} // namespace

RangesView::RangesView(QWidget *parent)
    : QWidget(parent)
    , m_map(std::make_shared<ChunkMap>())
{
    RangesAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chunk map"));
    layOut(Zoom::all(1));
}

RangesView::~RangesView() = default;

void RangesView::setMap(std::shared_ptr<const ChunkMap> map)
{
    const Zoom old = m_layout.zoom;
    m_map = std::move(map);
    m_lane = ChunkLane(*m_map);
    m_gaps = m_map->completed.complement({0, m_map->fileSize});
    m_hover.reset();
    dropGrip();
    if (m_selection && clipped(*m_selection, {0, m_lane.size()}).size == 0)
        m_selection.reset();
    const Zoom all = Zoom::all(m_lane.size());
    layOut(old.isAll() || old.length > all.whole ? all : Zoom{all.whole, 0, old.length}.movedTo(old.first));
    update();
}

void RangesView::setWindows(const HashWindows &windows)
{
    m_windows = windows;
    update();
    RangesAccessible::announce(*this);
}

void RangesView::setZoom(const Zoom &zoom)
{
    if (zoom == m_layout.zoom)
        return;
    layOut(zoom);
    m_hover.reset();
    update();
}

void RangesView::setSelection(std::optional<Extents> selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (m_selection)
        setZoom(m_layout.zoom.revealing(*m_selection));
    update();
    RangesAccessible::announce(*this);
}

void RangesView::select(Extents extents)
{
    setSelection(extents);
    Q_EMIT selected(extents);
}

QSize RangesView::sizeHint() const
{
    return {640, 320};
}

QSize RangesView::minimumSizeHint() const
{
    const auto sizes = RangesLayout::Metrics::of(font(), devicePixelRatioF());
    return {240, qRound(RangesLayout::leastHeight(sizes) / sizes.devicePixelRatio)};
}

void RangesView::zoomIn()
{
    setZoom(m_layout.zoom.scaled(KeyZoom, m_selection ? m_selection->at : m_layout.zoom.first + m_layout.zoom.length / 2));
}

void RangesView::zoomOut()
{
    setZoom(m_layout.zoom.scaled(1 / KeyZoom, m_selection ? m_selection->at : m_layout.zoom.first + m_layout.zoom.length / 2));
}

void RangesView::zoomToAll()
{
    setZoom(Zoom::all(m_lane.size()));
}

void RangesView::zoomToSelection()
{
    if (m_selection)
        setZoom(m_layout.zoom.fitting(*m_selection));
}

void RangesView::paintEvent(QPaintEvent *)
{
    if (m_layout.metrics.devicePixelRatio != devicePixelRatioF())
        layOut(m_layout.zoom); // moved to another screen
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_grip) {
        const RangesPicture ahead{m_grip->map(), m_grip->lane(), m_windows, m_grip->bytes(), {}, m_grip->at()};
        RangesPainter(painter, m_layout, ahead, palette(), font()).paint();
    } else {
        const RangesPicture picture{*m_map, m_lane, m_windows, m_selection, m_hover, {}};
        RangesPainter(painter, m_layout, picture, palette(), font()).paint();
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void RangesView::resizeEvent(QResizeEvent *)
{
    layOut(m_layout.zoom);
}

void RangesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut(m_layout.zoom);
}

std::optional<Extents> RangesView::bytesUnder(const QPoint &point) const
{
    const RangesLayout::Hit hit = m_layout.hitAt(point);
    if (hit.lane == RangesLayout::Hit::None || hit.bytes.at >= m_lane.size())
        return std::nullopt;
    if (hit.lane == RangesLayout::Hit::Map)
        return hit.bytes;
    // A pixel can stand for megabytes: what is smaller than the pixel is meant rather than what surrounds it.
    const auto segments = m_lane.segments();
    Extents meant = m_layout.grid.blockAt(hit.bytes.at);
    for (std::size_t i = m_lane.indexAt(hit.bytes.at); i < segments.size() && segments[i].extents.end() <= hit.bytes.end(); ++i) {
        if (segments[i].extents.at >= hit.bytes.at && segments[i].extents.size < meant.size)
            meant = segments[i].extents;
    }
    return meant;
}

QPoint RangesView::devicePoint(const QPointF &logical) const
{
    const qreal ratio = m_layout.metrics.devicePixelRatio;
    return {static_cast<int>(std::floor(logical.x() * ratio)), static_cast<int>(std::floor(logical.y() * ratio))};
}

void RangesView::layOut(const Zoom &zoom)
{
    const auto sizes = RangesLayout::Metrics::of(font(), devicePixelRatioF());
    m_layout = RangesLayout::of((QSizeF(size()) * sizes.devicePixelRatio).toSize(), zoom, sizes);
    Q_EMIT zoomChanged();
}

} // namespace ft
