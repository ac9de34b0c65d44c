// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include "mapwords.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr double WheelUnitsToDouble = 240; ///< two notches of a wheel
constexpr double KeyMove = 0.15; ///< of the screen
constexpr double PointReach = 8; ///< pixels around a point that still mean it

} // namespace

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        const auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (pinch)
            setCamera(m_camera.zoomed(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint())));
        return pinch != nullptr;
    }
    return QWidget::event(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    // A touchpad says pixels: two fingers move the map, with Ctrl they zoom, as everywhere.
    if (!event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier))
        return setCamera(m_camera.moved(event->pixelDelta()));
    const double delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    setCamera(m_camera.zoomed(std::exp2(delta / WheelUnitsToDouble), event->position()));
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_frames.stop();
    const bool isBox = m_isBoxing || (event->modifiers() & Qt::ShiftModifier);
    m_drag = Drag{event->position(), event->position(), m_camera, isBox, false};
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const Hit hit = hitAt(event->position());
        setCursor(hit.node >= 0 || hit.cluster ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF way = event->position() - m_drag->from;
    if (!m_drag->moved && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moved = true;
    m_drag->to = event->position();
    setCursor(m_drag->isBox ? Qt::CrossCursor : Qt::ClosedHandCursor);
    if (m_drag->isBox)
        update();
    else
        setCamera(m_drag->camera.moved(way));
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    unsetCursor();
    update();
    if (!drag.moved)
        click(event->position(), event->modifiers());
    else if (drag.isBox)
        selectIn(QRectF(drag.from, event->position()).normalized());
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (event->button() == Qt::LeftButton && hit.node < 0 && !hit.cluster)
        glideTo(m_camera.zoomed(2, event->position()));
}

MapView::Hit MapView::hitAt(QPointF pixel) const
{
    Hit hit;
    double nearest = PointReach;
    for (const int index : gathering().single) {
        const MapPoint &point = m_points[static_cast<std::size_t>(index)];
        const QPointF way = m_camera.toScreen(point.at) - pixel;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < nearest) {
            nearest = distance;
            hit.node = point.node;
        }
    }
    // Large clusters are painted above all else.
    for (const MapCluster &cluster : gathering().clusters) {
        const QPointF way = m_camera.toScreen(cluster.at) - pixel;
        if (std::hypot(way.x(), way.y()) <= clusterRadius(cluster.count))
            return {-1, &cluster};
    }
    return hit;
}

QString MapView::toolTipAt(QPointF pixel) const
{
    const Hit hit = hitAt(pixel);
    if (hit.cluster)
        return clusterText(*hit.cluster, gathering(), m_points, *m_nodes, m_groups);
    if (hit.node >= 0)
        return nodeText(m_nodes->nodes[static_cast<std::size_t>(hit.node)], *m_nodes);
    return {};
}

void MapView::click(QPointF pixel, Qt::KeyboardModifiers modifiers)
{
    const Hit hit = hitAt(pixel);
    const bool isAdding = modifiers & Qt::ControlModifier;
    if (hit.cluster && !isAdding)
        return open(*hit.cluster);
    std::vector<int> clicked;
    if (hit.node >= 0)
        clicked.push_back(hit.node);
    for (const int index : hit.cluster ? gathering().membersOf(*hit.cluster) : std::span<const int>())
        clicked.push_back(m_points[static_cast<std::size_t>(index)].node);
    if (!isAdding)
        return choose(clicked, hit.node);
    const bool isAll = std::all_of(clicked.begin(), clicked.end(), [this](int node) { return m_selected[static_cast<std::size_t>(node)]; });
    for (const int node : clicked)
        m_selected[static_cast<std::size_t>(node)] = !isAll;
    choose(selection(), isAll ? -1 : hit.node);
}

/// Closer, until its nodes stand apart; where that is as close as it gets, they are selected instead.
void MapView::open(const MapCluster &cluster)
{
    QRectF area;
    std::vector<int> nodes;
    for (const int index : gathering().membersOf(cluster)) {
        const MapPoint &point = m_points[static_cast<std::size_t>(index)];
        area |= QRectF(point.at, QSizeF(1e-9, 1e-9));
        nodes.push_back(point.node);
    }
    MapCamera closer = m_camera.fitting(area);
    if (closer.scale < m_camera.scale * 1.5)
        closer = m_camera.zoomed(2, m_camera.toScreen(cluster.at));
    if (closer.scale > m_camera.scale * 1.01)
        glideTo(closer);
    choose(std::move(nodes), -1);
}

void MapView::selectIn(const QRectF &box)
{
    std::vector<int> nodes;
    for (const MapPoint &point : m_points) {
        if (box.contains(m_camera.toScreen(point.at)))
            nodes.push_back(point.node);
    }
    const int first = nodes.empty() ? -1 : nodes.front();
    choose(std::move(nodes), first);
}

void MapView::choose(std::vector<int> nodes, int current)
{
    setSelection(nodes);
    if (current >= 0)
        setCurrent(current);
    Q_EMIT selectionChanged();
    if (current >= 0)
        Q_EMIT currentChanged(current);
}

void MapView::step(int by)
{
    if (m_points.empty())
        return;
    const auto found = std::find_if(m_points.begin(), m_points.end(), [this](const MapPoint &point) { return point.node == m_current; });
    const int count = static_cast<int>(m_points.size());
    const int place = found == m_points.end() ? (by > 0 ? -1 : 0) : static_cast<int>(found - m_points.begin());
    const int node = m_points[static_cast<std::size_t>((place + by + count) % count)].node;
    choose({node}, node);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const QPointF across(width() * KeyMove, 0);
    const QPointF down(0, height() * KeyMove);
    if (event->modifiers() & Qt::AltModifier) // Alt+Left goes back
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::SelectAll))
        return selectIn(QRectF(rect()));
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyAsked();
    switch (event->key()) {
    case Qt::Key_Left:
        return setCamera(m_camera.moved(across));
    case Qt::Key_Right:
        return setCamera(m_camera.moved(-across));
    case Qt::Key_Up:
        return setCamera(m_camera.moved(down));
    case Qt::Key_Down:
        return setCamera(m_camera.moved(-down));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return zoomToAll();
    case Qt::Key_N:
        return step(1);
    case Qt::Key_P:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return zoomToSelection();
    case Qt::Key_Escape:
        return choose({}, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ft
