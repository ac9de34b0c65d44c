// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapclusters.h"

#include "pointgrid.h"

#include <algorithm>
#include <cmath>

namespace ft {

namespace {

/// Squares are about so many times smaller than a cluster: between 2.1 and 4.3, as they come in powers of 2, so that
/// all that a cluster reaches lies in the blocks around its first square.
constexpr double SquaresInRadius = 3;
/// More points than this in a small place are never shown one by one.
constexpr int MostTogether = 24;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The fullest squares first, then along the curve. Sorted by counting.
std::vector<int> fullestFirst(std::span<const PointGrid::Cell> cells)
{
    int most = 0;
    for (const PointGrid::Cell &cell : cells)
        most = std::max(most, cell.count);
    std::vector<int> starts(at(most) + 2);
    for (const PointGrid::Cell &cell : cells)
        ++starts[at(most - cell.count) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<int> order(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        order[at(starts[at(most - cells[i].count)]++)] = static_cast<int>(i);
    return order;
}

/// Squares cluster by cluster: `ends` says where each one's end.
struct Claims {
    std::vector<int> cells;
    std::vector<int> ends;
};

/// The fullest square takes all within reach, then the fullest of those left.
Claims claimsOf(std::span<const PointGrid::Cell> cells, double radius)
{
    const CellBlocks blocks(cells);
    std::vector<bool> isTaken(cells.size());
    Claims claims;
    claims.cells.reserve(cells.size());
    for (const int seed : fullestFirst(cells)) {
        if (isTaken[at(seed)])
            continue;
        const QPointF middle = cells[at(seed)].middle;
        blocks.forEachNear(cells[at(seed)].code, [&](int other) {
            const QPointF way = cells[at(other)].middle - middle;
            if (isTaken[at(other)] || QPointF::dotProduct(way, way) > radius * radius)
                return;
            isTaken[at(other)] = true;
            claims.cells.push_back(other);
        });
        claims.ends.push_back(static_cast<int>(claims.cells.size()));
    }
    return claims;
}

/// Places of the grid.
using Members = std::vector<int>;

/// Whether all are far enough apart to be told one from another.
bool standApart(const PointGrid &grid, const Members &members, double spacing)
{
    if (members.size() > MostTogether)
        return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            const QPointF way = grid.at(members[i]) - grid.at(members[j]);
            if (QPointF::dotProduct(way, way) < spacing * spacing)
                return false;
        }
    }
    return true;
}

void add(MapGathering &result, const PointGrid &grid, const Members &members)
{
    MapCluster cluster;
    cluster.first = static_cast<int>(result.members.size());
    cluster.count = static_cast<int>(members.size());
    for (const int member : members) {
        cluster.at += grid.at(member);
        ++cluster.shares[grid.groupAt(member)];
        result.members.push_back(grid.indexAt(member));
    }
    cluster.at /= cluster.count;
    result.clusters.push_back(cluster);
}

} // namespace

MapGathering gatherIn(const PointGrid &grid, double scale, const MapSpacing &spacing)
{
    const double radius = spacing.radius / scale;
    const std::vector<PointGrid::Cell> cells = grid.cells(PointGrid::levelOf(radius / SquaresInRadius));
    MapGathering result{scale, {}, {}, {}};
    const Claims claims = claimsOf(cells, radius);
    Members members;
    int claim = 0;
    for (const int end : claims.ends) {
        members.clear();
        for (; claim < end; ++claim) {
            const PointGrid::Cell &cell = cells[at(claims.cells[at(claim)])];
            for (int i = 0; i < cell.count; ++i)
                members.push_back(cell.first + i);
        }
        if (!standApart(grid, members, spacing.spacing / scale))
            add(result, grid, members);
        else
            std::transform(members.begin(), members.end(), std::back_inserter(result.single), [&](int place) { return grid.indexAt(place); });
    }
    std::stable_sort(result.clusters.begin(), result.clusters.end(),
                     [](const MapCluster &a, const MapCluster &b) { return a.count > b.count; });
    return result;
}

MapGathering gather(std::span<const MapPoint> points, double scale, const MapSpacing &spacing)
{
    return gatherIn(PointGrid(points), scale, spacing);
}

} // namespace ft
