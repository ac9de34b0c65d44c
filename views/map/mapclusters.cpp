// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapclusters.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace ft {

namespace {

/// Cells are so many times smaller than a cluster.
constexpr int CellsInRadius = 3;
/// More points than this in a small place are never shown one by one.
constexpr int MostTogether = 24;

using CellKey = quint64;

CellKey keyOf(qint32 x, qint32 y)
{
    return static_cast<CellKey>(static_cast<quint32>(x)) << 32 | static_cast<quint32>(y);
}

/// Points that share a square of the grid.
struct Cell {
    qint32 x = 0;
    qint32 y = 0;
    QPointF sum;
    int count = 0;
    int cluster = -1;

    QPointF middle() const { return sum / count; }
};

/// Points in squares, and squares in clusters.
class Grid
{
public:
    Grid(std::span<const MapPoint> points, double radius)
        : m_radius(radius)
    {
        const double side = radius / CellsInRadius;
        m_cellOf.reserve(points.size());
        for (const MapPoint &point : points) {
            const auto x = static_cast<qint32>(std::floor(point.at.x() / side));
            const auto y = static_cast<qint32>(std::floor(point.at.y() / side));
            const auto [entry, isNew] = m_index.try_emplace(keyOf(x, y), static_cast<int>(m_cells.size()));
            if (isNew)
                m_cells.push_back({x, y, {}, 0, -1});
            Cell &cell = m_cells[static_cast<std::size_t>(entry->second)];
            cell.sum += point.at;
            ++cell.count;
            m_cellOf.push_back(entry->second);
        }
    }

    /// The fullest square takes all within reach, then the fullest of those left. Returns how many clusters there are.
    int gather()
    {
        std::vector<int> order(m_cells.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        std::sort(order.begin(), order.end(), [this](int a, int b) { return isBefore(cell(a), cell(b)); });
        int clusters = 0;
        for (const int seed : order) {
            if (cell(seed).cluster < 0)
                take(cell(seed), clusters++);
        }
        return clusters;
    }

    int clusterOf(std::size_t point) const { return m_cells[static_cast<std::size_t>(m_cellOf[point])].cluster; }

private:
    Cell &cell(int index) { return m_cells[static_cast<std::size_t>(index)]; }

    static bool isBefore(const Cell &a, const Cell &b)
    {
        return std::tie(b.count, a.y, a.x) < std::tie(a.count, b.y, b.x);
    }

    void take(const Cell &seed, int cluster)
    {
        const QPointF middle = seed.middle();
        for (qint32 x = seed.x - CellsInRadius; x <= seed.x + CellsInRadius; ++x) {
            for (qint32 y = seed.y - CellsInRadius; y <= seed.y + CellsInRadius; ++y) {
                const auto found = m_index.find(keyOf(x, y));
                if (found == m_index.end() || cell(found->second).cluster >= 0)
                    continue;
                const QPointF way = cell(found->second).middle() - middle;
                if (QPointF::dotProduct(way, way) <= m_radius * m_radius)
                    cell(found->second).cluster = cluster;
            }
        }
    }

    double m_radius;
    std::vector<Cell> m_cells;
    std::vector<int> m_cellOf;
    std::unordered_map<CellKey, int> m_index;
};

/// Whether all are far enough apart to be told one from another.
bool standApart(std::span<const MapPoint> points, std::span<const int> members, double spacing)
{
    if (members.size() > MostTogether)
        return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            const QPointF way = points[static_cast<std::size_t>(members[i])].at - points[static_cast<std::size_t>(members[j])].at;
            if (QPointF::dotProduct(way, way) < spacing * spacing)
                return false;
        }
    }
    return true;
}

MapCluster clusterOf(std::span<const MapPoint> points, std::span<const int> members)
{
    MapCluster cluster;
    cluster.count = static_cast<int>(members.size());
    for (const int member : members) {
        const MapPoint &point = points[static_cast<std::size_t>(member)];
        cluster.at += point.at;
        ++cluster.shares[point.group];
    }
    cluster.at /= cluster.count;
    return cluster;
}

} // namespace

MapGathering gather(std::span<const MapPoint> points, double scale, const MapSpacing &spacing)
{
    Grid grid(points, spacing.radius / scale);
    const auto count = static_cast<std::size_t>(grid.gather());

    // Counting sort of the points by cluster.
    std::vector<int> starts(count + 1);
    for (std::size_t i = 0; i < points.size(); ++i)
        ++starts[static_cast<std::size_t>(grid.clusterOf(i)) + 1];
    for (std::size_t i = 0; i < count; ++i)
        starts[i + 1] += starts[i];
    std::vector<int> sorted(points.size());
    std::vector<int> next = starts;
    for (std::size_t i = 0; i < points.size(); ++i)
        sorted[static_cast<std::size_t>(next[static_cast<std::size_t>(grid.clusterOf(i))]++)] = static_cast<int>(i);

    MapGathering result{scale, {}, {}, {}};
    for (std::size_t i = 0; i < count; ++i) {
        const auto members = std::span<const int>(sorted).subspan(static_cast<std::size_t>(starts[i]),
                                                                  static_cast<std::size_t>(starts[i + 1] - starts[i]));
        if (standApart(points, members, spacing.spacing / scale)) {
            result.single.insert(result.single.end(), members.begin(), members.end());
            continue;
        }
        MapCluster cluster = clusterOf(points, members);
        cluster.first = static_cast<int>(result.members.size());
        result.members.insert(result.members.end(), members.begin(), members.end());
        result.clusters.push_back(cluster);
    }
    std::stable_sort(result.clusters.begin(), result.clusters.end(),
                     [](const MapCluster &a, const MapCluster &b) { return a.count > b.count; });
    return result;
}

} // namespace ft
