// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapland.h"

#include "mappainter.h"

#include "items/background.h"

#include <cmath>

namespace ft {

namespace {

/// A picture reaches so far beyond each edge of the screen, as a share of it: room to move before another is needed.
constexpr double Beyond = 0.25;

/// The same place and scale, on a screen with room around. Such a camera may show what is off the map.
MapCamera withRoom(const MapCamera &camera)
{
    MapCamera wide = camera;
    wide.size = camera.size * (1 + 2 * Beyond);
    return wide;
}

/// The whole map at the scale that shows what one wants to see first.
MapCamera wholeMap(const MapCamera &home)
{
    MapCamera whole = home;
    whole.centre = home.world.center();
    whole.size = (home.world.size() * home.scale).expandedTo(home.size);
    return whole;
}

bool isSameScale(const MapCamera &a, const MapCamera &b)
{
    return std::abs(a.scale / b.scale - 1) < 1e-9;
}

} // namespace

MapLand::MapLand(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        Picture painted = m_watcher.result();
        if (painted.subject == m_subject)
            m_near = std::move(painted);
        Q_EMIT changed(); // at least the next one can be asked for
    });
}

MapLand::~MapLand()
{
    m_watcher.cancel();
}

void MapLand::setSubject(std::shared_ptr<const MapOutlines> outlines, std::vector<int> counts)
{
    m_outlines = std::move(outlines);
    m_counts = std::move(counts);
    forget();
}

void MapLand::setInk(const MapInk &ink)
{
    m_ink = ink;
    forget();
}

void MapLand::forget()
{
    ++m_subject;
    m_everything = {};
    m_near = {};
    m_wanted = {};
    Q_EMIT changed();
}

MapLand::Picture MapLand::picture(const MapOutlines &outlines, const std::vector<int> &counts, const MapInk &ink,
                                  const MapCamera &camera, qreal ratio)
{
    Picture result{QImage((camera.size * ratio).toSize(), QImage::Format_RGB32), camera, 0};
    result.image.setDevicePixelRatio(ratio);
    QPainter painter(&result.image);
    MapPainter(painter, camera, ink, {}).paintLand(outlines, counts);
    return result;
}

void MapLand::show(QPainter &painter, const Picture &picture, const MapCamera &camera)
{
    const QPointF topLeft = camera.toScreen(picture.camera.toMap({0, 0}));
    if (isSameScale(picture.camera, camera)) // whole pixels keep it sharp
        return painter.drawImage(topLeft.toPoint(), picture.image);
    const double zoom = camera.scale / picture.camera.scale;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(topLeft, picture.camera.size * zoom), picture.image);
}

bool MapLand::covers(const Picture &picture, const MapCamera &camera)
{
    return !picture.image.isNull() && picture.camera.visible().contains(camera.visible());
}

bool MapLand::isSharp(const MapCamera &camera) const
{
    return isSameScale(m_everything.camera, camera) || (covers(m_near, camera) && isSameScale(m_near.camera, camera));
}

void MapLand::paint(QPainter &painter, const MapCamera &camera, const MapCamera &home)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio)
        forget();
    m_ratio = ratio;
    if (m_everything.image.isNull())
        m_everything = picture(*m_outlines, m_counts, m_ink, wholeMap(home), ratio);
    const bool isHome = isSameScale(m_everything.camera, camera);
    if (!isHome)
        ask(camera);
    const bool isCovered = covers(isHome ? m_everything : m_near, camera);
    if (!isCovered)
        painter.fillRect(QRectF(QPointF(0, 0), camera.size), m_ink.water);
    if (!isCovered || isHome)
        show(painter, m_everything, camera);
    if (!isHome && !m_near.image.isNull())
        show(painter, m_near, camera);
}

/// Paints what is wanted now, where no picture shows it well, or soon will not. One at a time: the next is asked for when
/// that has come.
void MapLand::ask(const MapCamera &camera)
{
    const MapCamera wide = withRoom(camera);
    const QRectF visible = camera.visible();
    const QRectF soon = visible.adjusted(-visible.width() * Beyond / 2, -visible.height() * Beyond / 2, visible.width() * Beyond / 2,
                                         visible.height() * Beyond / 2);
    const bool isNear = !m_near.image.isNull() && isSameScale(m_near.camera, camera) && m_near.camera.visible().contains(soon);
    if (isNear || m_watcher.isRunning() || wide == m_wanted)
        return;
    m_wanted = wide;
    m_watcher.setFuture(startIn<Picture>(m_pool, [outlines = m_outlines, counts = m_counts, ink = m_ink, wide, ratio = m_ratio,
                                                  subject = m_subject](QPromise<Picture> &promise) {
        Picture painted = picture(*outlines, counts, ink, wide, ratio);
        painted.subject = subject;
        promise.addResult(std::move(painted));
    }));
}

} // namespace ft
