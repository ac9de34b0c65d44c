// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include "mapaccessible.h"
#include "mapwords.h"

#include "common/focusring.h"
#include "items/worldatlas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

constexpr int GlideMilliseconds = 260;
constexpr int FrameMilliseconds = 16;

MapCamera homeCamera(MapProjection projection, const QSizeF &size)
{
    return MapCamera::showing(globe(projection), inhabited(projection), size);
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_nodes(std::make_shared<PlacedNodes>())
    , m_camera(homeCamera(m_projection, size()))
    , m_from(m_camera)
    , m_to(m_camera)
{
    MapAccessible::install();
    m_shown.fill(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of the world"));
    new FocusRing(this);
    m_frames.setInterval(FrameMilliseconds);
    connect(&m_frames, &QTimer::timeout, this, &MapView::glide);
    m_land.setInk(MapInk::of(palette()));
    connect(&m_land, &MapLand::changed, this, qOverload<>(&QWidget::update));
}

MapView::~MapView() = default;

void MapView::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    m_nodes = std::move(nodes);
    m_selected.assign(m_nodes->nodes.size(), false);
    m_current = -1;
    replaceOutlines();
    setAspect(aspectsOf(*m_nodes).first());
}

void MapView::replaceOutlines()
{
    if (!m_outlines || m_outlines->projection() != m_projection)
        m_outlines = std::make_shared<MapOutlines>(worldAtlas(), m_projection);
    m_land.setSubject(m_outlines, m_nodes->counts);
}

void MapView::setAspect(NodeAspect aspect)
{
    m_groups = groupsOf(*m_nodes, aspect);
    m_shown.fill(true);
    replacePoints();
}

void MapView::setShown(int group, bool shown)
{
    m_shown[static_cast<std::size_t>(group)] = shown;
    replacePoints();
}

void MapView::setOnlySelected(bool only)
{
    m_isOnlySelected = only;
    replacePoints();
}

void MapView::setProbedShown(bool shown)
{
    m_isProbedShown = shown;
    update();
}

void MapView::setProjection(MapProjection projection)
{
    if (projection == m_projection)
        return;
    const auto middle = unproject(m_projection, m_camera.centre);
    const double closer = m_camera.scale / m_camera.homeScale();
    m_projection = projection;
    if (m_outlines)
        replaceOutlines();
    MapCamera camera = homeCamera(projection, size());
    if (middle)
        camera = camera.around(project(projection, *middle), closer);
    replacePoints();
    setCamera(camera);
}

void MapView::replacePoints()
{
    m_points.clear();
    for (std::size_t node = 0; node < m_nodes->nodes.size(); ++node) {
        const quint8 group = m_groups.groupOf[node];
        if (m_nodes->nodes[node].at && m_shown[group] && (!m_isOnlySelected || m_selected[node]))
            m_points.push_back({project(m_projection, *m_nodes->nodes[node].at), static_cast<int>(node), group});
    }
    std::sort(m_points.begin(), m_points.end(), [](const MapPoint &a, const MapPoint &b) {
        return a.at.x() != b.at.x() ? a.at.x() < b.at.x() : a.node < b.node;
    });
    m_gatherings.setPoints(m_points);
    m_stamps.forget();
    update();
}

const MapGathering &MapView::gathering() const
{
    const int step = Gatherings::stepOf(m_camera.scale);
    if (step != m_stampedStep)
        m_stamps.forget();
    m_stampedStep = step;
    return m_gatherings.at(step);
}

void MapView::setCamera(const MapCamera &camera)
{
    m_frames.stop();
    if (camera == m_camera)
        return;
    m_camera = camera;
    update();
}

void MapView::glideTo(const MapCamera &camera)
{
    if (!isVisible())
        return setCamera(camera);
    m_from = m_camera;
    m_to = camera;
    m_sinceStart.start();
    m_frames.start();
}

void MapView::glide()
{
    const double time = std::min(1.0, double(m_sinceStart.elapsed()) / GlideMilliseconds);
    m_camera = m_from.towards(m_to, time * time * (3 - 2 * time)); // starts and stops gently
    if (time >= 1)
        m_frames.stop();
    update();
}

void MapView::setSelection(const std::vector<int> &nodes)
{
    m_selected.assign(m_nodes->nodes.size(), false);
    for (const int node : nodes)
        m_selected[static_cast<std::size_t>(node)] = true;
    m_stamps.forget();
    if (m_isOnlySelected)
        replacePoints();
    update();
}

std::vector<int> MapView::selection() const
{
    std::vector<int> nodes;
    for (std::size_t node = 0; node < m_selected.size(); ++node) {
        if (m_selected[node])
            nodes.push_back(static_cast<int>(node));
    }
    return nodes;
}

void MapView::setCurrent(int node)
{
    const bool isKnown = node >= 0 && static_cast<std::size_t>(node) < m_nodes->nodes.size();
    m_current = isKnown ? node : -1;
    if (isKnown && m_nodes->nodes[static_cast<std::size_t>(node)].at)
        glideTo(m_camera.revealing(project(m_projection, *m_nodes->nodes[static_cast<std::size_t>(node)].at)));
    update();
    MapAccessible::announce(*this);
}

void MapView::zoomToCountry(CountryId country)
{
    QRectF area;
    for (const MapPoint &point : m_points) {
        if (m_nodes->nodes[static_cast<std::size_t>(point.node)].country == country)
            area |= QRectF(point.at, QSizeF(1e-6, 1e-6));
    }
    if (!area.isNull())
        glideTo(m_camera.fitting(area));
}

void MapView::zoomIn()
{
    glideTo(m_camera.zoomed(2, QRectF(rect()).center()));
}

void MapView::zoomOut()
{
    glideTo(m_camera.zoomed(0.5, QRectF(rect()).center()));
}

void MapView::zoomToAll()
{
    glideTo(homeCamera(m_projection, size()));
}

void MapView::zoomToSelection()
{
    QRectF area;
    for (const MapPoint &point : m_points) {
        if (m_selected[static_cast<std::size_t>(point.node)] || point.node == m_current)
            area |= QRectF(point.at, QSizeF(1e-6, 1e-6));
    }
    if (!area.isNull())
        glideTo(m_camera.fitting(area));
}

MapScene MapView::scene() const
{
    return {*m_outlines, m_nodes->counts, m_points, gathering(), m_groups, m_selected, m_current};
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_outlines)
        paintMap(painter);
    else
        painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void MapView::paintMap(QPainter &painter)
{
    m_land.paint(painter, m_camera, homeCamera(m_projection, size()));
    MapScene shown = scene();
    shown.stamps = &m_stamps;
    if (m_drag && m_drag->isBox && m_drag->moved)
        shown.box = QRectF(m_drag->from, m_drag->to).normalized();
    MapPainter nodes(painter, m_camera, MapInk::of(palette()), font());
    nodes.paintNodes(shown);
    nodes.paintScale(m_projection);
    if (m_isProbedShown)
        nodes.paintProbedNetworks(m_projection);
}

void MapView::paintPicture(QPainter &painter, const QSizeF &size, const QPalette &colors, const QFont &font) const
{
    if (!m_outlines)
        return;
    const MapCamera camera = m_camera.resized(size);
    const MapGathering gathered = gather(m_points, camera.scale);
    MapPainter map(painter, camera, MapInk::of(colors), font);
    map.paintLand(*m_outlines, m_nodes->counts);
    map.paintNodes({*m_outlines, m_nodes->counts, m_points, gathered, m_groups, m_selected});
    map.paintScale(m_projection);
    if (m_isProbedShown)
        map.paintProbedNetworks(m_projection);
}

QSize MapView::sizeHint() const
{
    return {760, 420};
}

QSize MapView::minimumSizeHint() const
{
    return {320, 200};
}

void MapView::resizeEvent(QResizeEvent *)
{
    for (MapCamera *camera : {&m_camera, &m_from, &m_to})
        *camera = camera->resized(size());
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    m_land.setInk(MapInk::of(palette()));
    m_stamps.forget();
    update();
}

} // namespace ft
