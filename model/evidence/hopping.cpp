// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hopping.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace ft {

namespace {

constexpr double EarthRadius = 6371; ///< mean, km

constexpr ProbedNetwork Networks16[] = {
    {204u << 24 | 152u << 16, "North America", {-100, 40}},
    {130u << 24 | 244u << 16, "Scandinavia", {16, 62}},
    {202u << 24 | 139u << 16, "Australia", {134, -25}},
    {202u << 24 | 232u << 16, "Japan", {138, 37}},
};

template <typename T> bool isAmong(const std::vector<T> &list, T wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool isInPlace(const ListedNode &node, const Hopping &hopping)
{
    if (hopping.countries.empty() && hopping.continents.empty())
        return true;
    return node.country != NoCountry
        && (isAmong(hopping.countries, node.country) || isAmong(hopping.continents, countries()[node.country].continent));
}

bool isWanted(const ListedNode &node, std::size_t index, const Hopping &hopping)
{
    return isInPlace(node, hopping) && (!hopping.box || (node.at && hopping.box->contains(*node.at)))
        && (!hopping.highestLoad || (node.load && *node.load <= *hopping.highestLoad))
        && (!hopping.earliest || (node.time && *node.time >= *hopping.earliest))
        && (!hopping.isMarked || hopping.isMarked(index));
}

bool isBanned(const ListedNode &node, const Hopping &hopping)
{
    return hopping.bans && node.address && hopping.bans->rangeOf(*node.address);
}

/// Small numbers come first; what is unknown comes last.
double orderRank(const ListedNode &node, const Hopping &hopping)
{
    constexpr double Last = std::numeric_limits<double>::infinity();
    switch (hopping.order) {
    case Hopping::AsListed:
        return 0;
    case Hopping::NearestFirst:
        return node.at ? distance(hopping.home, *node.at) : Last;
    case Hopping::FarthestFirst:
        return node.at ? -distance(hopping.home, *node.at) : Last;
    case Hopping::LowestLoadFirst:
        return node.load ? *node.load : Last;
    case Hopping::NewestFirst:
        return node.time ? -static_cast<double>(*node.time) : Last;
    case Hopping::ByCountry: // countries() are ordered by code
        break;
    }
    return node.country == NoCountry ? Last : node.country;
}

} // namespace

bool GeoBox::contains(GeoPoint point) const
{
    const bool between = west <= east ? point.longitude >= west && point.longitude <= east
                                      : point.longitude >= west || point.longitude <= east;
    return between && point.latitude >= south && point.latitude <= north;
}

std::vector<std::size_t> arranged(std::span<const ListedNode> nodes, const Hopping &hopping)
{
    std::vector<std::size_t> kept;
    std::vector<double> ranks(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (isBanned(nodes[i], hopping) || isWanted(nodes[i], i, hopping) == hopping.inverted)
            continue;
        ranks[i] = orderRank(nodes[i], hopping);
        kept.push_back(i);
    }
    std::stable_sort(kept.begin(), kept.end(), [&ranks](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    if (hopping.onePerCountry) {
        std::set<CountryId> met;
        std::erase_if(kept, [&](std::size_t node) {
            return nodes[node].country == NoCountry || !met.insert(nodes[node].country).second;
        });
    }
    kept.resize(std::min(kept.size(), hopping.most));
    return kept;
}

double distance(GeoPoint a, GeoPoint b)
{
    constexpr double Radians = M_PI / 180;
    const double latitude = std::sin((b.latitude - a.latitude) * Radians / 2);
    const double longitude = std::sin((b.longitude - a.longitude) * Radians / 2);
    const double square = latitude * latitude
        + std::cos(a.latitude * Radians) * std::cos(b.latitude * Radians) * longitude * longitude;
    return 2 * EarthRadius * std::asin(std::sqrt(std::clamp(square, 0.0, 1.0)));
}

std::span<const ProbedNetwork> probedNetworks()
{
    return Networks16;
}

} // namespace ft
