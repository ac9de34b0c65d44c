// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hive.h"

#include "hivelibrary.h"
#include "kazaa_values.h"

#include <algorithm>

namespace ft {

namespace {

/// Twice as much is needed in memory. SOFTWARE of a well-used Windows XP has 30 MB.
constexpr std::uint64_t LargestHive = 256ull * 1024 * 1024;
/// Of the clients' values; more are made up.
constexpr std::size_t MostValues = 10'000;
constexpr std::uint64_t BinsAt = 4096; ///< from which the offsets in a hive count
/// A value's record: "vk", length of the name, length and place of the data, type, flags, and the name behind them.
constexpr std::uint64_t RecordHead = 20;

std::uint64_t little(View bytes, std::uint64_t at, int count)
{
    std::uint64_t number = 0;
    for (int i = count; i-- > 0;)
        number = number << 8 | (at + static_cast<std::uint64_t>(i) < bytes.size() ? bytes[static_cast<std::size_t>(at) + static_cast<std::size_t>(i)] : 0);
    return number;
}

/// The contents of a cell in use at `at` (where its size stands), as far as the hive reaches.
Extents cellAt(View hive, std::uint64_t at)
{
    const auto size = static_cast<std::int32_t>(little(hive, at, 4));
    if (at + 4 > hive.size() || size >= -4)
        return {};
    const std::uint64_t length = static_cast<std::uint64_t>(-static_cast<std::int64_t>(size)) - 4;
    return {at + 4, std::min<std::uint64_t>(length, hive.size() - at - 4)};
}

/// A value whose cell begins at `at`; nothing where none is there.
std::optional<HiveValue> valueAt(View hive, std::uint64_t at)
{
    constexpr std::uint32_t Inline = 0x80000000;
    const Extents cell = cellAt(hive, at);
    if (cell.size < RecordHead || little(hive, cell.at, 2) != 0x6B76) // "vk"
        return std::nullopt;
    HiveValue value;
    value.record = {cell.at, std::min(cell.size, RecordHead + little(hive, cell.at + 2, 2))};
    value.type = static_cast<std::uint32_t>(little(hive, cell.at + 12, 4));
    const std::uint64_t length = little(hive, cell.at + 4, 4);
    const Extents data = cellAt(hive, BinsAt + little(hive, cell.at + 8, 4));
    const bool isApart = (length & Inline) == 0 && length > 0;
    if (isApart && length <= data.size)
        value.data = {data.at, length};
    return value;
}

/// Whether a word that a client's key or value has in its name stands anywhere, in either of the encodings of names.
bool speaksOfTheNetwork(View hive)
{
    std::string plain(hive.begin(), hive.end());
    if (isKeyOfTheNetwork(plain))
        return true;
    std::erase(plain, '\0');
    return isKeyOfTheNetwork(plain);
}

/// Records of the cache, found by their marks: "vk", the length of the name, and the name.
std::vector<HiveValue> searchMarks(View hive)
{
    std::vector<HiveValue> values;
    const Str text(reinterpret_cast<const char *>(hive.data()), hive.size());
    for (std::size_t at = text.find("vk\x08"); at != Str::npos; at = text.find("vk\x08", at + 1)) {
        if (at < 4 || text.size() - at < RecordHead + KazaaNetName.size()
            || !isSameName(text.substr(at + RecordHead, KazaaNetName.size()), KazaaNetName))
            continue;
        if (auto value = valueAt(hive, at - 4)) {
            value->name = KazaaNetName;
            values.push_back(std::move(*value));
        }
    }
    return values;
}

bool isWanted(const std::string &key, const std::string &name)
{
    return isSameName(name, KazaaNetName) || isKeyOfTheNetwork(key);
}

std::optional<Bytes> copyOf(const ByteSource &source)
{
    if (source.size() > LargestHive)
        return std::nullopt;
    Bytes bytes(static_cast<std::size_t>(source.size()));
    bytes.resize(source.read(0, bytes));
    return bytes;
}

/// Values whose record or data is also another's are left out: places must not overlap.
void keepApart(std::vector<HiveValue> &values)
{
    std::sort(values.begin(), values.end(), [](const HiveValue &a, const HiveValue &b) { return a.record.at < b.record.at; });
    std::vector<Extents> taken;
    const auto isFree = [&taken](const Extents &place) {
        return std::none_of(taken.begin(), taken.end(), [&place](const Extents &other) {
            return place.at < other.end() && other.at < place.end();
        });
    };
    std::erase_if(values, [&](HiveValue &value) {
        if (!isFree(value.record))
            return true;
        taken.push_back(value.record);
        if (value.data.size > 0 && !isFree(value.data))
            value.data = {};
        if (value.data.size > 0)
            taken.push_back(value.data);
        return false;
    });
}

} // namespace

HiveSearch searchHive(const ByteSource &source)
{
    HiveSearch search;
    const std::optional<Bytes> hive = copyOf(source);
    if (!hive) {
        search.problem = HiveSearch::TooLarge;
        return search;
    }
    constexpr std::uint64_t Hbin = 0x6E696268;
    if (little(*hive, BinsAt, 4) != Hbin) {
        search.problem = HiveSearch::Damaged;
    } else if (HiveLibrary::isThere) {
        const bool speaks = speaksOfTheNetwork(*hive);
        const auto outcome = HiveLibrary::walk(
            *hive, [&](const std::string &key, const std::string &name) {
                return speaks && search.values.size() < MostValues && isWanted(key, name);
            },
            [&](HiveLibrary::Seen &&seen) {
                auto value = valueAt(*hive, seen.record);
                if (!value)
                    return;
                value->key = std::move(seen.key);
                value->name = std::move(seen.name);
                search.values.push_back(std::move(*value));
            });
        if (outcome != HiveLibrary::Walked)
            search.problem = outcome == HiveLibrary::TooMany ? HiveSearch::Endless : HiveSearch::Damaged;
    } else {
        search.problem = HiveSearch::NoLibrary;
    }
    if (search.problem != HiveSearch::None) {
        std::vector<HiveValue> marked = searchMarks(*hive);
        search.values.insert(search.values.end(), marked.begin(), marked.end());
    }
    keepApart(search.values);
    return search;
}

std::optional<Bytes> hiveWith(const ByteSource &source, const std::string &key, const std::string &name, View data)
{
    const std::optional<Bytes> hive = copyOf(source);
    return hive ? HiveLibrary::withValue(*hive, key, name, data) : std::nullopt;
}

} // namespace ft
