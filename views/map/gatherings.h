// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pointgrid.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>

namespace ft {

/// The gatherings of the points of a map at every step of a zoom. Those of the steps next to the one that is looked at
/// are made beside the GUI thread, so that a zoom that goes on finds them ready.
class Gatherings
{
public:
    Gatherings();

    void setPoints(std::span<const MapPoint> points); ///< forgets all
    /// At the scale of a step, see scaleOf(). Valid until the points are others, or a step farther than Kept is asked for.
    const MapGathering &at(int step);

    /// Steps are the half doublings of a scale: clusters do not change with every pixel of a wheel.
    static int stepOf(double scale);
    static double scaleOf(int step);

private:
    using Shared = std::shared_ptr<const MapGathering>;
    static constexpr int Kept = 2; ///< steps to each side

    void prepare(int step);
    void forgetAllBut(const std::function<bool(int step)> &isKept);

    std::shared_ptr<const PointGrid> m_grid;
    std::map<int, QFuture<Shared>> m_made; ///< by step; some are still being made
    QThreadPool m_pool;
};

} // namespace ft
