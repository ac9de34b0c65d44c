// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "banlist.h"
#include "nodelist.h"

#include <functional>

namespace ft {

/// What the clients of the time wrote into KazaaNet at most.
inline constexpr std::size_t CacheLimit = 200;

/// An area of the map. Where `west` is greater than `east` it crosses the date line.
struct GeoBox {
    double west = -180;
    double south = -90;
    double east = 180;
    double north = 90;
    bool contains(GeoPoint point) const;
};

/// How a list is to be rearranged, as the KazaaNet hopping tools of the time did: which nodes stay, in what order. What
/// is left empty asks for nothing.
struct Hopping {
    enum Order : std::uint8_t { AsListed, NearestFirst, FarthestFirst, LowestLoadFirst, NewestFirst, ByCountry };

    std::vector<CountryId> countries; ///< or one of the continents
    std::vector<Continent> continents;
    std::optional<GeoBox> box;
    std::optional<std::uint8_t> highestLoad; ///< percent; a node of unknown load does not pass
    std::optional<std::uint64_t> earliest; ///< seconds since 1970; a node of unknown time does not pass
    std::function<bool(std::size_t node)> isMarked; ///< of the person's own choice, by index
    const BanList *bans = nullptr; ///< nodes in it go, whatever else
    bool inverted = false; ///< what would stay goes, and the other way round; bans stay bans
    bool onePerCountry = false; ///< the first in the order; nodes of unknown country go
    Order order = AsListed;
    GeoPoint home; ///< from where near and far are measured
    std::size_t most = CacheLimit;
};

/// Indices of the nodes that stay, in their new order. Nodes that stand equal keep their order.
std::vector<std::size_t> arranged(std::span<const ListedNode> nodes, const Hopping &hopping);

/// Along the surface, in kilometres.
double distance(GeoPoint a, GeoPoint b);

/// A network that the old client probed to find out in which part of the world it was.
struct ProbedNetwork {
    std::uint32_t first; ///< of a /16
    std::string_view region;
    GeoPoint at; ///< roughly: a mark on a map, not where a computer stood
};
std::span<const ProbedNetwork> probedNetworks();

} // namespace ft
