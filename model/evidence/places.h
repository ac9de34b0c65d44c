// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geography.h"

#include <memory>

namespace ft {

/// Where a database says an address is.
struct Location {
    CountryId country = NoCountry; ///< NoCountry: not in the database, or a code that names no country
    std::optional<GeoPoint> point; ///< only databases of cities have one
    std::string city; ///< UTF-8; empty where the database has none
};

/// Countries of IPv4 addresses, from a MaxMind DB: the one that comes with the program, or one of the user's own. Both
/// the nested schema of MaxMind and the flat one of ip-location-db are read. What it says holds for the day it was
/// made, not for the year of a list.
///
/// Safe to be asked from several threads at once, once open.
class PlaceDatabase
{
public:
    /// Closed: knows nothing.
    PlaceDatabase();
    ~PlaceDatabase();
    PlaceDatabase(PlaceDatabase &&) noexcept;
    PlaceDatabase &operator=(PlaceDatabase &&) noexcept;

    /// Opens the file at `path`, given in the encoding of the file system. False, with error() saying why, where it is
    /// missing, damaged, or not about IPv4 addresses; it is closed then.
    bool open(const std::string &path);
    bool isOpen() const { return m_database != nullptr; }
    const std::string &error() const { return m_error; } ///< English, from the library

    std::string type() const; ///< as the database calls itself, such as "ipv4 dbip-country"
    std::uint64_t built() const; ///< seconds since 1970; 0: closed

    /// The first octet of `address` is its highest byte.
    Location lookup(std::uint32_t address) const;

private:
    struct Database;
    std::unique_ptr<Database> m_database;
    std::string m_error;
};

} // namespace ft
