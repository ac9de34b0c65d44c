// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterstamps.h"

#include <cmath>

namespace ft {

void ClusterStamps::paint(QPainter &painter, int cluster, QPointF at, double reach,
                          const std::function<void(QPainter &, QPointF)> &draw)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio)
        forget();
    m_ratio = ratio;
    if (m_stamps.size() <= static_cast<std::size_t>(cluster))
        m_stamps.resize(static_cast<std::size_t>(cluster) + 1);
    const double half = std::ceil(reach);
    QPixmap &stamp = m_stamps[static_cast<std::size_t>(cluster)];
    if (stamp.isNull()) {
        stamp = QPixmap((QSizeF(2 * half, 2 * half) * ratio).toSize());
        stamp.setDevicePixelRatio(ratio);
        stamp.fill(Qt::transparent);
        QPainter inside(&stamp);
        inside.setRenderHint(QPainter::Antialiasing);
        draw(inside, {half, half});
    }
    painter.drawPixmap(at - QPointF(half, half), stamp);
}

} // namespace ft
