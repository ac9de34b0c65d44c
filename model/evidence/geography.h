// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ft {

/// Degrees; east and north are positive.
struct GeoPoint {
    double longitude = 0; ///< -180 to 180
    double latitude = 0; ///< -90 to 90
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

enum class Continent : std::uint8_t { None, Africa, Antarctica, Asia, Europe, NorthAmerica, Oceania, SouthAmerica };
inline constexpr int ContinentCount = 8;

/// A country or territory of ISO 3166-1, and Kosovo.
struct Country {
    std::string_view code; ///< two letters
    std::uint16_t number; ///< ISO numeric; 0: none
    Continent continent;
};

/// Index of a country in countries(); NoCountry: unknown.
using CountryId = std::uint16_t;
inline constexpr CountryId NoCountry = 0xFFFF;

/// All of them, ordered by code.
std::span<const Country> countries();
/// By its two letters in any case; NoCountry for codes that name none ("EU", "A1").
CountryId countryOf(std::string_view code);
CountryId countryNumbered(int isoNumber);
/// A point for the small territories that a map of the world leaves out.
std::optional<GeoPoint> outlyingPoint(CountryId country);

/// Closed without its last point being the first again.
using Ring = std::vector<GeoPoint>;
/// The outline first, then the holes (Lesotho in South Africa).
using Polygon = std::vector<Ring>;

/// Outlines of the countries. Neighbours share their arcs, so that a border is one line however it is simplified.
struct World {
    /// Index of an arc; `~index`: the same arc backwards.
    using ArcUse = std::int32_t;
    using RingArcs = std::vector<ArcUse>;
    struct Shape {
        CountryId country = NoCountry;
        std::string name; ///< as the source writes it, UTF-8
        std::vector<std::vector<RingArcs>> polygons;
    };
    std::vector<std::vector<GeoPoint>> arcs;
    std::vector<Shape> shapes;

    /// The points of a ring, arc after arc.
    Ring ring(const RingArcs &uses) const;
    /// The polygon of a country that covers the largest area; empty where it has no shape.
    Polygon mainland(CountryId country) const;
};

} // namespace ft
