// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hivefile.h"

#include <string_view>

namespace ft::test {

namespace {

constexpr std::size_t Header = 4096;

void put(Bytes &bytes, std::uint64_t number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(i < 8 ? number >> 8 * i : 0)); // longer: zeros behind it
}

void put(Bytes &bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

void set(Bytes &bytes, std::size_t at, std::uint32_t number)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<std::uint8_t>(number >> 8 * i);
}

/// Adds a cell in use to the bin and says at which offset behind the header it begins.
std::uint32_t addCell(Bytes &hive, const Bytes &contents)
{
    const auto at = static_cast<std::uint32_t>(hive.size() - Header);
    const std::size_t size = (contents.size() + 4 + 7) / 8 * 8;
    put(hive, -static_cast<std::uint64_t>(size), 4);
    hive.insert(hive.end(), contents.begin(), contents.end());
    hive.resize(Header + at + size);
    return at;
}

constexpr std::uint32_t None = 0xFFFFFFFF;

/// A key without values and subkeys; links are set later, at the offsets in its cell.
std::uint32_t addKey(Bytes &hive, std::string_view name, std::uint32_t parent, bool isRoot)
{
    Bytes key;
    put(key, "nk");
    put(key, isRoot ? 0x2C : 0x20, 2);
    put(key, 0x01C2F00000000000, 8);
    put(key, 0, 4);
    put(key, parent, 4);
    put(key, 0, 8); // subkeys
    put(key, None, 4); // their list
    put(key, None, 4);
    put(key, 0, 4); // values
    put(key, None, 4); // their list
    put(key, None, 4); // security
    put(key, None, 4); // class
    put(key, 0, 20);
    put(key, name.size(), 2);
    put(key, 0, 2);
    put(key, name);
    return addCell(hive, key);
}

void addSubkey(Bytes &hive, std::uint32_t key, std::uint32_t subkey, std::string_view name)
{
    Bytes list;
    put(list, "lf");
    put(list, 1, 2);
    put(list, subkey, 4);
    put(list, name.substr(0, 4));
    const std::uint32_t at = addCell(hive, list);
    set(hive, Header + key + 4 + 20, 1);
    set(hive, Header + key + 4 + 28, at);
}

std::uint32_t addValue(Bytes &hive, const MadeValue &value)
{
    const bool isInline = value.data.size() <= 4;
    Bytes record;
    put(record, "vk");
    put(record, value.name.size(), 2);
    put(record, value.data.size() | (isInline ? 0x80000000 : 0), 4);
    if (isInline) {
        Bytes data = value.data;
        data.resize(4);
        record.insert(record.end(), data.begin(), data.end());
    } else {
        put(record, addCell(hive, value.data), 4);
    }
    put(record, value.type, 4);
    put(record, 1, 2);
    put(record, 0, 2);
    put(record, value.name);
    return addCell(hive, record);
}

Bytes baseBlock(std::uint32_t root, std::uint32_t binsSize)
{
    Bytes header;
    put(header, "regf");
    put(header, 7, 4);
    put(header, 7, 4);
    put(header, 0x01C2F00000000000, 8);
    for (const std::uint32_t number : {1u, 3u, 0u, 1u, root, binsSize, 1u})
        put(header, number, 4);
    header.resize(508);
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < 508; at += 4)
        sum ^= static_cast<std::uint32_t>(header[at] | header[at + 1] << 8 | header[at + 2] << 16) | static_cast<std::uint32_t>(header[at + 3]) << 24;
    put(header, sum, 4);
    header.resize(Header);
    return header;
}

} // namespace

Bytes cache(std::uint32_t nodes)
{
    Bytes value = {1};
    for (std::uint32_t i = 0; i < nodes; ++i) {
        put(value, 0x50000000 + i * 0x01010101 % 0x20000000, 4);
        put(value, 1214 + i, 2);
        put(value, i % 100, 1);
        put(value, i % 3, 1);
        put(value, 1'050'000'000 + i, 4);
    }
    return value;
}

Bytes hiveFile(const std::vector<MadeValue> &values)
{
    Bytes hive(Header);
    put(hive, "hbin");
    put(hive, 0, 4);
    put(hive, 0, 4); // size, set below
    hive.resize(Header + 32);
    const std::uint32_t root = addKey(hive, "$$$PROTO.HIV", None, true);
    const std::uint32_t software = addKey(hive, "Software", root, false);
    const std::uint32_t kazaa = addKey(hive, "KaZaA", software, false);
    addSubkey(hive, root, software, "Software");
    addSubkey(hive, software, kazaa, "KaZaA");
    Bytes list;
    for (const MadeValue &value : values)
        put(list, addValue(hive, value), 4);
    const std::uint32_t at = addCell(hive, list);
    set(hive, Header + kazaa + 4 + 36, static_cast<std::uint32_t>(values.size()));
    set(hive, Header + kazaa + 4 + 40, at);
    const std::size_t used = hive.size();
    hive.resize(Header + (used + 64 - Header + 4095) / 4096 * 4096);
    set(hive, used, static_cast<std::uint32_t>(hive.size() - used)); // the free cell behind
    set(hive, Header + 8, static_cast<std::uint32_t>(hive.size() - Header));
    const Bytes header = baseBlock(root, static_cast<std::uint32_t>(hive.size() - Header));
    std::copy(header.begin(), header.end(), hive.begin());
    return hive;
}

namespace {

void addEntry(Bytes &list, std::uint32_t parent, std::uint32_t child, std::uint32_t id)
{
    for (const std::uint32_t number : {0u, 0u, 0u, parent, child, None, id})
        put(list, number, 4);
}

void addRecord(Bytes &block, std::uint32_t id, std::string_view name, const std::vector<MadeValue> &values)
{
    Bytes record;
    put(record, name.size(), 2);
    put(record, values.size(), 2);
    put(record, 0, 4);
    put(record, name);
    for (const MadeValue &value : values) {
        put(record, value.type, 4);
        put(record, None, 4);
        put(record, value.name.size(), 2);
        put(record, value.data.size(), 2);
        put(record, value.name);
        record.insert(record.end(), value.data.begin(), value.data.end());
    }
    put(block, record.size() + 12, 4);
    put(block, id, 4);
    put(block, record.size() + 12, 4);
    block.insert(block.end(), record.begin(), record.end());
}

} // namespace

Bytes oldHiveFile(const std::vector<MadeValue> &values)
{
    Bytes list;
    put(list, "RGKN");
    for (const std::uint32_t number : {32u + 3 * 28, 32u, 32u + 3 * 28, 8u, 0u, 0u, 0u})
        put(list, number, 4);
    addEntry(list, None, 60, None);
    addEntry(list, 32, 88, 0);
    addEntry(list, 60, None, 1);
    Bytes records;
    addRecord(records, 0, "SOFTWARE", {});
    addRecord(records, 1, "KaZaA", values);
    Bytes hive;
    put(hive, "CREG");
    put(hive, 0x10000, 4);
    put(hive, 32 + list.size(), 4);
    put(hive, 0, 4);
    put(hive, 1, 2);
    put(hive, 0, 2);
    hive.resize(32);
    hive.insert(hive.end(), list.begin(), list.end());
    put(hive, "RGDB");
    put(hive, records.size() + 32, 4);
    hive.resize(hive.size() + 24);
    hive.insert(hive.end(), records.begin(), records.end());
    return hive;
}

} // namespace ft::test
