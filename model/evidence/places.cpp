// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <maxminddb.h>

#include <array>
#include <cmath>
#include <mutex>
#include <unordered_map>

namespace ft {

struct PlaceDatabase::Database {
    /// A database of countries has a few hundred records; one of cities gets no more room than this.
    static constexpr std::size_t MostKnown = 4096;

    MMDB_s mmdb{};
    bool isOpen = false;
    mutable std::mutex access; ///< to `known`
    mutable std::unordered_map<std::uint32_t, Location> known; ///< by offset of the record

    ~Database()
    {
        if (isOpen)
            MMDB_close(&mmdb);
    }
};

namespace {

/// A value has at most this many keys on its way: {"city", "names", "en"}.
using Keys = std::array<const char *, 4>;

std::optional<MMDB_entry_data_s> valueAt(MMDB_entry_s entry, Keys keys)
{
    MMDB_entry_data_s data{};
    const int status = MMDB_aget_value(&entry, &data, keys.data());
    return status == MMDB_SUCCESS && data.has_data ? std::optional(data) : std::nullopt;
}

std::string_view text(MMDB_entry_s entry, Keys keys)
{
    const auto data = valueAt(entry, keys);
    if (!data || data->type != MMDB_DATA_TYPE_UTF8_STRING)
        return {};
    return {data->utf8_string, data->data_size};
}

std::optional<double> decimal(MMDB_entry_s entry, Keys keys)
{
    const auto data = valueAt(entry, keys);
    if (!data)
        return std::nullopt;
    if (data->type == MMDB_DATA_TYPE_DOUBLE)
        return data->double_value;
    if (data->type == MMDB_DATA_TYPE_FLOAT)
        return static_cast<double>(data->float_value);
    return std::nullopt;
}

/// The first of two spellings that is there: MaxMind's, ip-location-db's.
template <typename Read> auto either(Read read, MMDB_entry_s entry, Keys nested, Keys flat)
{
    auto found = read(entry, nested);
    return found == decltype(found)() ? read(entry, flat) : found;
}

std::optional<GeoPoint> pointOf(MMDB_entry_s entry)
{
    const auto latitude = either(decimal, entry, {"location", "latitude"}, {"latitude"});
    const auto longitude = either(decimal, entry, {"location", "longitude"}, {"longitude"});
    if (!latitude || !longitude || !(std::abs(*latitude) <= 90) || !(std::abs(*longitude) <= 180))
        return std::nullopt;
    return GeoPoint{*longitude, *latitude};
}

Location locationOf(MMDB_entry_s entry)
{
    const std::string_view code = either(text, entry, {"country", "iso_code"}, {"country_code"});
    const std::string_view city = either(text, entry, {"city", "names", "en"}, {"city"});
    return {countryOf(code), pointOf(entry), std::string(city)};
}

} // namespace

PlaceDatabase::PlaceDatabase() = default;
PlaceDatabase::~PlaceDatabase() = default;
PlaceDatabase::PlaceDatabase(PlaceDatabase &&) noexcept = default;
PlaceDatabase &PlaceDatabase::operator=(PlaceDatabase &&) noexcept = default;

bool PlaceDatabase::open(const std::string &path)
{
    m_database.reset();
    m_error.clear();
    auto database = std::make_unique<Database>();
    const int status = MMDB_open(path.c_str(), MMDB_MODE_MMAP, &database->mmdb);
    if (status != MMDB_SUCCESS) {
        m_error = MMDB_strerror(status);
        return false;
    }
    database->isOpen = true;
    m_database = std::move(database);
    return true;
}

std::string PlaceDatabase::type() const
{
    const char *type = m_database ? m_database->mmdb.metadata.database_type : nullptr;
    return type ? type : "";
}

std::uint64_t PlaceDatabase::built() const
{
    return m_database ? m_database->mmdb.metadata.build_epoch : 0;
}

Location PlaceDatabase::lookup(std::uint32_t address) const
{
    if (!m_database)
        return {};
    sockaddr_in socket{};
    socket.sin_family = AF_INET;
    socket.sin_addr.s_addr = htonl(address);
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(&m_database->mmdb, reinterpret_cast<const sockaddr *>(&socket), &status);
    if (status != MMDB_SUCCESS || !found.found_entry)
        return {};
    const std::lock_guard lock(m_database->access);
    auto &known = m_database->known;
    if (const auto before = known.find(found.entry.offset); before != known.end())
        return before->second;
    if (known.size() >= Database::MostKnown)
        known.clear();
    return known.emplace(found.entry.offset, locationOf(found.entry)).first->second;
}

} // namespace ft
