// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartaccessible.h"
#include "chartpicture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace ft {

ChartView::ChartView(QWidget *parent) : ChartView(new ChartPicture, parent) {}

// The picture goes in by the constructor: setChart() would leave the empty chart it replaces to us.
ChartView::ChartView(ChartPicture *picture, QWidget *parent) : QChartView(picture, parent), m_picture(picture)
{
    ChartAccessible::install();
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    dress();
}

const ChartSeries &ChartView::series() const
{
    return m_picture->series();
}

void ChartView::setSeries(const ChartSeries &series)
{
    if (series == m_picture->series())
        return;
    const int current = m_current < static_cast<int>(series.bins.size()) ? m_current : -1;
    m_picture->setSeries(series);
    light(current, current);
    updateGeometry();
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int Lowest = 104;
    const bool isLying = series().kind == ChartSeries::Kind::Bars;
    const int names = isLying ? static_cast<int>(series().bins.size()) * fontMetrics().height() : 0;
    return {200, std::max(Lowest, names)};
}

void ChartView::setCurrent(int bin)
{
    light(bin, bin);
}

QPoint ChartView::pixelOf(int bin) const
{
    return mapFromScene(m_picture->mapToScene(m_picture->places().band(bin, bin).center()));
}

/// Lights the steps between two, the second of which is the current one.
void ChartView::light(int from, int to)
{
    m_anchor = from;
    m_picture->setLit(std::min(from, to), std::max(from, to));
    if (to == m_current)
        return;
    m_current = to;
    ChartAccessible::announce(*this);
    Q_EMIT currentChanged(to);
}

/// Says what is lit: one step, or several.
void ChartView::choose()
{
    const int first = std::min(m_anchor, m_current);
    const int last = std::max(m_anchor, m_current);
    if (m_current < 0)
        Q_EMIT cleared();
    else if (first < last)
        Q_EMIT brushed(first, last);
    else if (series().bins[static_cast<std::size_t>(m_current)].value > 0)
        Q_EMIT picked(m_current);
    else
        Q_EMIT cleared();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const int bin = m_picture->places().binAt(m_picture->mapFromScene(mapToScene(event->pos())));
    m_isDragging = bin >= 0;
    light(bin, bin);
    if (!m_isDragging)
        Q_EMIT cleared();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartLayout places = m_picture->places();
    const QPointF at = m_picture->mapFromScene(mapToScene(event->pos()));
    if (m_isDragging)
        light(m_anchor, places.nearestBin(at));
    else if (const int bin = places.binAt(at); bin >= 0 || !hasFocus())
        light(bin, bin);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (std::exchange(m_isDragging, false))
        choose();
}

/// The page scrolls, not the picture in its frame.
void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartView::step(int by, bool extends)
{
    const int last = static_cast<int>(series().bins.size()) - 1;
    if (last < 0)
        return;
    const int to = m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last);
    light(extends && m_anchor >= 0 ? m_anchor : to, to);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int all = static_cast<int>(series().bins.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1, extends);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1, extends);
    case Qt::Key_Home:
        return step(-all, extends);
    case Qt::Key_End:
        return step(all, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose();
    case Qt::Key_Escape:
        if (series().isFiltered()) {
            Q_EMIT cleared();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        step(1, false);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_isDragging = false;
    light(-1, -1);
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        light(-1, -1);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void ChartView::dress()
{
    m_picture->setInk(ChartInk::of(palette(), font()));
    m_picture->setLit(std::min(m_anchor, m_current), std::max(m_anchor, m_current));
}

} // namespace ft
