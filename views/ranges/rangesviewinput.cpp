// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesteps.h"
#include "rangesview.h"
#include "rangeswords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// The part of RangesView that answers keyboard and pointer.
namespace ft {

namespace {

constexpr int WheelUnitsToHalve = 240; ///< two notches of a wheel show half as much

} // namespace

bool RangesView::event(QEvent *event)
{
    // With an edge in hand these keys mean the edge, even if the window has an action with one of them.
    if (event->type() == QEvent::ShortcutOverride && m_grip) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
    return QWidget::event(event);
}

void RangesView::showToolTip(const QPoint &global, const QPointF &local)
{
    const auto bytes = bytesUnder(devicePoint(local));
    if (!bytes) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(global, toolTipText(*m_map, m_lane, m_windows, *bytes), this);
}

void RangesView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers() & Qt::ShiftModifier;
    const int delta = turn.x() != 0 && sideways ? turn.x() : turn.y();
    event->accept();
    if (delta == 0)
        return;
    if (sideways) {
        setZoom(m_layout.zoom.movedBy(-double(delta) / (4 * WheelUnitsToHalve) * double(m_layout.zoom.length)));
        return;
    }
    setZoom(m_layout.zoomedAt(devicePoint(event->position()), std::exp2(-double(delta) / WheelUnitsToHalve)));
}

void RangesView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = devicePoint(event->position());
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        // What a menu opens on is what it is about.
        const auto bytes = event->button() == Qt::RightButton ? bytesUnder(point) : std::nullopt;
        if (bytes && !(m_selection && m_selection->contains(bytes->at)))
            select(*bytes);
        return;
    }
    dropGrip();
    if (const auto edge = edgeUnder(point)) {
        m_drag = Drag{point, m_layout.zoom, RangesLayout::Hit::Strip, false};
        return hold(*edge);
    }
    const RangesLayout::Hit hit = m_layout.hitAt(point);
    m_drag = Drag{point, m_layout.zoom, hit.lane, false};
    if (hit.lane == RangesLayout::Hit::Rail && !m_layout.lens().contains(point)) {
        setZoom(m_layout.zoom.movedTo(hit.bytes.at - std::min(hit.bytes.at, m_layout.zoom.length / 2)));
        m_drag->zoom = m_layout.zoom;
    }
}

void RangesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = devicePoint(event->position());
    if (m_drag && event->buttons() & Qt::LeftButton) {
        const qreal ratio = m_layout.metrics.devicePixelRatio;
        if (m_drag->moved || (point - m_drag->from).manhattanLength() >= QApplication::startDragDistance() * ratio)
            dragTo(point);
        return;
    }
    if (edgeUnder(point))
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
    hover(bytesUnder(point));
}

void RangesView::dragTo(const QPoint &point)
{
    m_drag->moved = true;
    if (m_grip)
        return moveGrip(snapped(point.x()));
    setCursor(Qt::ClosedHandCursor);
    setZoom(m_layout.dragged(m_drag->zoom, m_drag->lane, point - m_drag->from));
}

void RangesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    if (m_grip)
        return finishGrip();
    const bool moved = m_drag->moved;
    const bool onRail = m_drag->lane == RangesLayout::Hit::Rail;
    m_drag.reset();
    unsetCursor();
    if (moved || onRail)
        return;
    const auto bytes = bytesUnder(devicePoint(event->position()));
    if (!bytes)
        return;
    if (!m_selection || !(event->modifiers() & Qt::ShiftModifier))
        return select(*bytes);
    const std::uint64_t from = std::min(m_selection->at, bytes->at);
    select({from, std::max(m_selection->end(), bytes->end()) - from});
}

void RangesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto bytes = bytesUnder(devicePoint(event->position()));
    if (event->button() != Qt::LeftButton || !bytes)
        return;
    const Extents range = m_lane.segments()[m_lane.indexAt(bytes->at)].extents;
    const Zoom close = m_layout.zoom.fitting(range);
    select(range);
    // The second double click goes back. Blocks may have moved the window by less than one of them.
    setZoom(close.length == m_layout.zoom.length ? Zoom::all(m_lane.size()) : close);
}

void RangesView::leaveEvent(QEvent *)
{
    hover(std::nullopt);
}

void RangesView::hover(std::optional<Extents> extents)
{
    if (extents == m_hover)
        return;
    m_hover = extents;
    update();
}

void RangesView::keyPressEvent(QKeyEvent *event)
{
    if (takeGripKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomToAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return zoomToSelection();
    default:
        break;
    }
    if (event->modifiers() & Qt::AltModifier) // Alt+Left goes back
        return QWidget::keyPressEvent(event);
    const auto target = targetOf(*event);
    if (target)
        select(*target);
    else
        QWidget::keyPressEvent(event);
}

std::optional<Extents> RangesView::targetOf(const QKeyEvent &event) const
{
    const auto step = stepOf(event.key(), event.modifiers());
    if (!step || m_lane.size() == 0)
        return std::nullopt;
    return stepped(*step, m_selection, {m_layout.grid, m_map->completed, m_gaps});
}

void RangesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RangesView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        dropGrip();
    update();
}

} // namespace ft
