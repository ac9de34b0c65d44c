// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatherings.h"

#include "items/background.h"

#include <cmath>

namespace ft {

namespace {

constexpr double StepsADoubling = 2;
/// Fewer points are gathered within a frame without anybody noticing.
constexpr std::size_t WorthPreparing = 10'000;

/// Has its result already. Qt's own ready futures have one name up to 6.5 and another from 6.6.
QFuture<std::shared_ptr<const MapGathering>> ready(std::shared_ptr<const MapGathering> made)
{
    QPromise<std::shared_ptr<const MapGathering>> promise;
    promise.start();
    promise.addResult(std::move(made));
    promise.finish();
    return promise.future();
}

} // namespace

Gatherings::Gatherings()
    : m_grid(std::make_shared<PointGrid>())
{
    m_pool.setMaxThreadCount(2); // the step before and the one behind
}

void Gatherings::setPoints(std::span<const MapPoint> points)
{
    m_grid = std::make_shared<PointGrid>(points);
    forgetAllBut([](int) { return false; });
}

int Gatherings::stepOf(double scale)
{
    return static_cast<int>(std::floor(std::log2(scale) * StepsADoubling));
}

double Gatherings::scaleOf(int step)
{
    return std::exp2(step / StepsADoubling);
}

const MapGathering &Gatherings::at(int step)
{
    if (!m_made.contains(step))
        m_made[step] = ready(std::make_shared<MapGathering>(gatherIn(*m_grid, scaleOf(step))));
    forgetAllBut([step](int other) { return std::abs(other - step) <= Kept; });
    if (m_grid->size() >= WorthPreparing) {
        prepare(step - 1);
        prepare(step + 1);
    }
    return *m_made[step].result(); // waits where it is being made: it began before
}

/// What nobody asks for any more is not begun.
void Gatherings::forgetAllBut(const std::function<bool(int)> &isKept)
{
    for (auto entry = m_made.begin(); entry != m_made.end();) {
        if (isKept(entry->first)) {
            ++entry;
            continue;
        }
        entry->second.cancel();
        entry = m_made.erase(entry);
    }
}

void Gatherings::prepare(int step)
{
    if (m_made.contains(step))
        return;
    m_made[step] = startIn<Shared>(m_pool, [grid = m_grid, step](QPromise<Shared> &promise) {
        promise.addResult(std::make_shared<MapGathering>(gatherIn(*grid, scaleOf(step))));
    });
}

} // namespace ft
