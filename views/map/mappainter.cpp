// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappainter.h"

#include "clusterstamps.h"
#include "mapscale.h"
#include "maptext.h"
#include "takenroom.h"

#include "evidence/hopping.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr double PointRadius = 4;
/// Islands smaller than this are not worth a pixel.
constexpr double LeastPixels = 0.6;

} // namespace

double clusterRadius(int count)
{
    constexpr double Least = 9;
    constexpr double ForTenTimes = 4; // as many nodes
    return std::min(26.0, Least + ForTenTimes * std::log10(double(std::max(1, count))));
}

MapPainter::MapPainter(QPainter &painter, const MapCamera &camera, const MapInk &ink, const QFont &font)
    : m_painter(painter)
    , m_camera(camera)
    , m_ink(ink)
    , m_font(font)
    , m_screen(QPointF(0, 0), camera.size)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void MapPainter::paintLand(const MapOutlines &outlines, std::span<const int> counts)
{
    m_painter.fillRect(m_screen, m_ink.water);
    drawGrid(outlines.projection());
    const MapOutlines::Detail &detail = outlines.detail(m_camera.scale);
    fillParts(detail, counts);
    drawLines(detail);
}

void MapPainter::fillParts(const MapOutlines::Detail &detail, std::span<const int> counts)
{
    const int most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    const QRectF visible = m_camera.visible();
    const QRectF room = visible.adjusted(-visible.width() / 8, -visible.height() / 8, visible.width() / 8, visible.height() / 8);
    const QTransform transform = m_camera.transform();
    m_painter.setPen(Qt::NoPen);
    for (const MapOutlines::Part &part : detail.parts) {
        const bool isSpeck = std::max(part.box.width(), part.box.height()) * m_camera.scale < LeastPixels;
        if (isSpeck || !part.box.intersects(visible))
            continue;
        // Coordinates far outside the screen are slow to fill, and beyond 32 767 pixels not exact.
        const bool isInside = room.contains(part.box);
        QPainterPath path;
        for (const QPolygonF &ring : part.rings)
            path.addPolygon(transform.map(isInside ? ring : clipped(ring, room)));
        const bool isCounted = part.country < counts.size();
        m_painter.fillPath(path, m_ink.landWith(isCounted ? counts[part.country] : 0, most));
    }
}

void MapPainter::drawLines(const MapOutlines::Detail &detail)
{
    const QRectF visible = m_camera.visible();
    const QTransform transform = m_camera.transform();
    for (const bool isBorder : {true, false}) {
        m_painter.setPen(QPen(isBorder ? m_ink.border : m_ink.coast, isBorder ? 0.8 : 1.0));
        for (const MapOutlines::Line &line : detail.lines) {
            const bool isSpeck = std::max(line.box.width(), line.box.height()) * m_camera.scale < LeastPixels;
            if (line.isBorder == isBorder && !isSpeck && line.box.intersects(visible))
                m_painter.drawPolyline(transform.map(line.points));
        }
    }
}

/// Meridians and parallels, every 30 degrees.
void MapPainter::drawGrid(MapProjection projection)
{
    constexpr int Mesh = 30;
    constexpr int Step = 5;
    const QTransform transform = m_camera.transform();
    m_painter.setPen(QPen(m_ink.grid, 1));
    for (int longitude = -180; longitude <= 180; longitude += Mesh) {
        QPolygonF meridian;
        for (int latitude = -90; latitude <= 90; latitude += Step)
            meridian += project(projection, {double(longitude), double(latitude)});
        m_painter.drawPolyline(transform.map(meridian));
    }
    for (int latitude = -60; latitude <= 60; latitude += Mesh) {
        const QLineF parallel(project(projection, {-180, double(latitude)}), project(projection, {180, double(latitude)}));
        m_painter.drawLine(transform.map(parallel));
    }
}

void MapPainter::paintNodes(const MapScene &scene)
{
    const std::vector<Seen> singles = singlesInSight(scene);
    const std::vector<int> clusters = clustersInSight(scene);
    paintNames(scene, singles, clusters);
    paintSingles(scene, singles);
    // The smallest first, so that large ones are never hidden.
    for (auto cluster = clusters.rbegin(); cluster != clusters.rend(); ++cluster)
        paintCluster(scene, *cluster);
    paintCurrent(scene);
    if (!scene.box)
        return;
    QColor inside = m_ink.selection;
    inside.setAlphaF(0.15F);
    m_painter.setPen(QPen(m_ink.selection, 1));
    m_painter.setBrush(inside);
    m_painter.drawRect(*scene.box);
}

std::vector<MapPainter::Seen> MapPainter::singlesInSight(const MapScene &scene) const
{
    const QRectF near = m_screen.adjusted(-PointRadius, -PointRadius, PointRadius, PointRadius);
    std::vector<Seen> seen;
    for (const int index : scene.gathering.single) {
        const MapPoint &point = scene.points[static_cast<std::size_t>(index)];
        const QPointF at = m_camera.toScreen(point.at);
        if (near.contains(at))
            seen.push_back({&point, at});
    }
    return seen;
}

std::vector<int> MapPainter::clustersInSight(const MapScene &scene) const
{
    const QRectF near = m_screen.adjusted(-32, -32, 32, 32);
    std::vector<int> seen;
    for (std::size_t i = 0; i < scene.gathering.clusters.size(); ++i) {
        if (near.contains(m_camera.toScreen(scene.gathering.clusters[i].at)))
            seen.push_back(static_cast<int>(i));
    }
    return seen;
}

/// Names of countries where they fit and hide no node: those with nodes first, then the largest.
void MapPainter::paintNames(const MapScene &scene, const std::vector<Seen> &singles, const std::vector<int> &clusters)
{
    TakenRoom taken(m_camera.size);
    const auto takeAround = [&](QPointF at, double radius) {
        taken.take(QRectF(-radius, -radius, 2 * radius, 2 * radius).translated(at));
    };
    for (const int index : clusters) {
        const MapCluster &cluster = scene.gathering.clusters[static_cast<std::size_t>(index)];
        takeAround(m_camera.toScreen(cluster.at), clusterRadius(cluster.count) + 2);
    }
    for (const Seen &single : singles)
        takeAround(single.at, PointRadius);
    paintCountryNames(m_painter, m_camera, scene.outlines.names(), scene.counts, taken, m_ink, m_font);
}

void MapPainter::paintSingles(const MapScene &scene, const std::vector<Seen> &singles)
{
    // On a screen a point is drawn once into a small picture, and copied: there may be thousands. Paper gets shapes.
    const bool isScreen = m_painter.paintEngine()->type() == QPaintEngine::Raster;
    const MarkStamps stamps(PointRadius, isScreen ? m_painter.device()->devicePixelRatioF() : 1, m_ink);
    const auto paint = [&](const Seen &single, bool isSelected) {
        const int mark = markOf(scene.groups, single.point->group);
        if (isScreen)
            stamps.paint(m_painter, mark, single.at, isSelected);
        else if (isSelected)
            paintSelectedMark(m_painter, mark, single.at, PointRadius, m_ink);
        else
            paintMark(m_painter, mark, single.at, PointRadius, m_ink);
    };
    // Above all others.
    for (const bool isSelected : {false, true}) {
        for (const Seen &single : singles) {
            if (scene.isSelected(*single.point) == isSelected)
                paint(single, isSelected);
        }
    }
}

void MapPainter::paintCluster(const MapScene &scene, int index)
{
    constexpr double Around = 4; // of the circle, where it is selected
    const MapCluster &cluster = scene.gathering.clusters[static_cast<std::size_t>(index)];
    const QPointF at = m_camera.toScreen(cluster.at);
    if (!scene.stamps)
        return drawCluster(m_painter, scene, cluster, at);
    scene.stamps->paint(m_painter, index, at, clusterRadius(cluster.count) + Around,
                        [&](QPainter &painter, QPointF middle) { drawCluster(painter, scene, cluster, middle); });
}

/// A disc with the number, in a ring that says how its nodes divide into groups.
void MapPainter::drawCluster(QPainter &painter, const MapScene &scene, const MapCluster &cluster, QPointF at) const
{
    constexpr double RingWidth = 3.5;
    constexpr int FullCircle = 360 * 16;
    const double radius = clusterRadius(cluster.count);
    const auto members = scene.gathering.membersOf(cluster);
    const bool isSelected = std::any_of(members.begin(), members.end(), [&scene](int index) {
        return scene.isSelected(scene.points[static_cast<std::size_t>(index)]);
    });
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected ? m_ink.selection : m_ink.paper);
    painter.drawEllipse(at, radius + (isSelected ? 3 : 1.5), radius + (isSelected ? 3 : 1.5));

    // Slices under a disc: quicker than arcs with a broad pen, and the same to the eye.
    const QRectF circle(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    int from = FullCircle / 4; // twelve o'clock, clockwise
    int done = 0;
    for (int group = 0; group < NodeGroups::AtMost; ++group) {
        const int share = cluster.shares[static_cast<std::size_t>(group)];
        if (share == 0)
            continue;
        done += share;
        const int to = FullCircle / 4 - static_cast<int>(std::lround(double(FullCircle) * done / cluster.count));
        painter.setBrush(m_ink.marks[static_cast<std::size_t>(markOf(scene.groups, group))]);
        share == cluster.count ? painter.drawEllipse(circle) : painter.drawPie(circle, from, to - from);
        from = to;
    }
    painter.setBrush(m_ink.paper);
    painter.drawEllipse(at, radius - RingWidth, radius - RingWidth);
    paintCount(painter, at, radius - RingWidth, cluster.count, m_ink, m_font);
}

/// Where the focus is: a ring around the node, or around the cluster it is in.
void MapPainter::paintCurrent(const MapScene &scene)
{
    const auto isCurrent = [&scene](int index) { return scene.points[static_cast<std::size_t>(index)].node == scene.current; };
    const auto ring = [this](QPointF at, double radius) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink.paper, 5));
        m_painter.drawEllipse(at, radius, radius);
        m_painter.setPen(QPen(m_ink.text, 2));
        m_painter.drawEllipse(at, radius, radius);
    };
    if (scene.current < 0)
        return;
    for (const int index : scene.gathering.single) {
        if (isCurrent(index))
            return ring(m_camera.toScreen(scene.points[static_cast<std::size_t>(index)].at), PointRadius + 5);
    }
    for (const MapCluster &cluster : scene.gathering.clusters) {
        const auto members = scene.gathering.membersOf(cluster);
        if (std::any_of(members.begin(), members.end(), isCurrent))
            return ring(m_camera.toScreen(cluster.at), clusterRadius(cluster.count) + 3);
    }
}

void MapPainter::paintScale(MapProjection projection)
{
    const auto scale = mapScale(projection, m_camera);
    if (scale)
        paintScaleBar(m_painter, m_screen, *scale, m_ink, m_font);
}

void MapPainter::paintProbedNetworks(MapProjection projection)
{
    constexpr double Arm = 6; // of the cross
    m_painter.setFont(m_font);
    for (const ProbedNetwork &network : probedNetworks()) {
        const QPointF at = m_camera.toScreen(project(projection, network.at));
        const QString name = QStringLiteral("%1.%2.x.x").arg(network.first >> 24).arg(network.first >> 16 & 0xFF);
        const QRectF label = QFontMetricsF(m_font).boundingRect(name).translated(at + QPointF(Arm + 3, Arm)).adjusted(-2, 0, 2, 0);
        m_painter.setPen(QPen(m_ink.text, 1.5));
        m_painter.drawLine(at - QPointF(Arm, 0), at + QPointF(Arm, 0));
        m_painter.drawLine(at - QPointF(0, Arm), at + QPointF(0, Arm));
        m_painter.setPen(m_ink.text);
        m_painter.fillRect(label, m_ink.paper);
        m_painter.drawText(label, Qt::AlignCenter, name);
    }
}

} // namespace ft
