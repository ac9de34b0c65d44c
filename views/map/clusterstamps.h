// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>

#include <functional>
#include <vector>

namespace ft {

/// The circles of clusters as small pictures, each painted when it is first seen: while a map moves they are copied.
class ClusterStamps
{
public:
    void forget() { m_stamps.clear(); }

    /// Puts the circle of a cluster at a place. `draw` paints it around a point, where it was not painted before; it
    /// reaches `reach` pixels to each side.
    void paint(QPainter &painter, int cluster, QPointF at, double reach, const std::function<void(QPainter &, QPointF)> &draw);

private:
    std::vector<QPixmap> m_stamps; ///< by cluster; null: not seen yet
    qreal m_ratio = 1;
};

} // namespace ft
