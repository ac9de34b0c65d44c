// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangesaccessible.h"
#include "rangesview.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

/// The part of RangesView that takes hold of the edges of what was received.
namespace ft {

namespace {

constexpr int Reach = 5; ///< logical pixels from an edge that still mean it
constexpr int Pull = 4; ///< logical pixels from a place that edges stick to

} // namespace

void RangesView::setEditable(bool editable)
{
    if (editable == m_isEditable)
        return;
    m_isEditable = editable;
    dropGrip();
}

/// The edge at a point of the strip, if edges can be moved.
std::optional<RangeEdge> RangesView::edgeUnder(const QPoint &point) const
{
    if (!m_isEditable || !m_layout.strip.contains(point))
        return std::nullopt;
    const int reach = qRound(Reach * m_layout.metrics.devicePixelRatio);
    std::optional<RangeEdge> nearest;
    int best = reach + 1;
    for (const RangeEdge &edge : rangeEdges(*m_map)) {
        const int way = std::abs(m_layout.strip.x() + m_layout.zoom.pixelOf(edge.at, m_layout.strip.width()) - point.x());
        if (edge.at < m_layout.zoom.first || edge.at > m_layout.zoom.window().end() || way >= best)
            continue;
        nearest = edge;
        best = way;
    }
    return nearest;
}

/// Where an edge held at a pixel is meant to be: at a place that ends something, or else at the border of a block.
std::uint64_t RangesView::snapped(int x) const
{
    const QRect &strip = m_layout.strip;
    const int pull = qRound(Pull * m_layout.metrics.devicePixelRatio);
    const int along = std::clamp(x - strip.x(), 0, strip.width());
    for (const std::uint64_t place : {std::uint64_t{0}, m_map->fileSize, m_map->dataSize, m_grip->edge().at}) {
        if (m_layout.zoom.window().contains(place) && std::abs(m_layout.zoom.pixelOf(place, strip.width()) - along) <= pull)
            return place;
    }
    const std::uint64_t block = std::max<std::uint64_t>(1, m_layout.grid.block);
    return (m_layout.zoom.offsetAt(along, strip.width()) + block / 2) / block * block;
}

void RangesView::hold(const RangeEdge &edge)
{
    m_grip.emplace(m_map, edge);
    setZoom(m_layout.zoom.revealing({std::min(edge.at, m_lane.size() - 1), 1}));
    showGrip();
}

void RangesView::moveGrip(std::uint64_t offset)
{
    m_grip->moveTo(offset);
    setZoom(m_layout.zoom.revealing({std::min(m_grip->at(), m_lane.size() - 1), 1}));
    showGrip();
}

void RangesView::showGrip()
{
    update();
    Q_EMIT gripChanged();
    RangesAccessible::announce(*this);
}

void RangesView::dropGrip()
{
    m_drag.reset();
    unsetCursor();
    if (!m_grip)
        return;
    m_grip.reset();
    showGrip();
}

void RangesView::finishGrip()
{
    const Extents bytes = m_grip->bytes();
    const RangeMark mark = m_grip->mark();
    dropGrip();
    if (bytes.size > 0)
        Q_EMIT markAsked(bytes, mark);
}

/// The edge behind or before the one that is held, else beside the selection.
void RangesView::holdNext(bool forward)
{
    const std::vector<RangeEdge> edges = rangeEdges(*m_map);
    if (edges.empty())
        return;
    auto next = edges.begin();
    if (m_grip) {
        next = std::find(edges.begin(), edges.end(), m_grip->edge());
        const auto step = forward ? std::next(next) == edges.end() ? edges.begin() : std::next(next)
            : next == edges.begin()                                ? std::prev(edges.end())
                                                                   : std::prev(next);
        next = step;
    } else if (m_selection) {
        next = std::partition_point(edges.begin(), edges.end(),
                                    [this](const RangeEdge &edge) { return edge.at < m_selection->at; });
        if (!forward && next != edges.begin())
            --next;
        if (next == edges.end())
            --next;
    }
    hold(*next);
}

bool RangesView::takeGripKey(const QKeyEvent &event)
{
    if (!m_isEditable || event.modifiers() & Qt::AltModifier)
        return false;
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.key() == Qt::Key_E && !control) {
        holdNext(!(event.modifiers() & Qt::ShiftModifier));
        return true;
    }
    if (!m_grip)
        return false;
    const std::uint64_t at = m_grip->at();
    const std::uint64_t block = control ? 1 : std::max<std::uint64_t>(1, m_layout.grid.block);
    switch (event.key()) {
    case Qt::Key_Left:
        moveGrip(at == 0 ? 0 : (at - 1) / block * block);
        return true;
    case Qt::Key_Right:
        moveGrip((at / block + 1) * block);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishGrip();
        return true;
    case Qt::Key_Escape:
        dropGrip();
        return true;
    default:
        return false;
    }
}

} // namespace ft
