// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodewriting.h"

#include "schema/lane.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

constexpr std::string_view CacheKey = "HKEY_LOCAL_MACHINE\\Software\\KaZaA\\ConnectionInfo";

std::string quadText(std::uint32_t address)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += std::to_string(address >> shift & 0xFF) + (shift > 0 ? "." : "");
    return text;
}

std::string hostText(const ListedNode &node)
{
    return node.address ? quadText(*node.address) : node.host;
}

std::string countryText(const ListedNode &node)
{
    return node.country == NoCountry ? std::string() : std::string(countries()[node.country].code);
}

template <typename Number> std::string numberText(const std::optional<Number> &number, std::string_view otherwise)
{
    return number ? std::to_string(*number) : std::string(otherwise);
}

void putLittle(Bytes &bytes, std::uint64_t number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(number >> 8 * i));
}

Bytes cacheValue(std::span<const ListedNode> nodes)
{
    Bytes value = {1};
    for (const ListedNode &node : nodes) {
        if (!node.address)
            continue;
        putLittle(value, *node.address, 4);
        putLittle(value, node.port, 2);
        putLittle(value, node.load.value_or(0), 1);
        putLittle(value, node.availability.value_or(0), 1);
        putLittle(value, node.time.value_or(0), 4);
    }
    return value;
}

std::string registryText(std::span<const ListedNode> nodes, std::string_view header)
{
    const std::string start = "\"KazaaNet\"=hex:";
    return std::string(header) + "\r\n\r\n[" + std::string(CacheKey) + "]\r\n" + start
        + toHex(cacheValue(nodes), start.size(), "\r\n") + "\r\n\r\n";
}

Bytes utf16File(const std::string &text)
{
    Bytes bytes = {0xFF, 0xFE};
    const Bytes units = toUtf16({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
    bytes.insert(bytes.end(), units.begin(), units.end());
    return bytes;
}

std::string giftText(std::span<const ListedNode> nodes)
{
    constexpr std::string_view Supernode = "1";
    std::string text;
    for (const ListedNode &node : nodes)
        text += hostText(node) + ' ' + std::to_string(node.port) + ' ' + numberText(node.role, Supernode) + ' '
            + numberText(node.load, "0") + ' ' + numberText(node.time, "0") + '\n';
    return text;
}

std::string kznText(std::span<const ListedNode> nodes)
{
    std::string text;
    for (const ListedNode &node : nodes) {
        if (node.address)
            text += "IP:" + quadText(*node.address) + "|port:" + std::to_string(node.port) + "|user:|country:" + countryText(node)
                + "|state:|city:\r\n";
    }
    return text;
}

/// Host names come from files: in quotes where they could end a cell.
std::string csvCell(std::string text)
{
    if (text.find_first_of(",\"\r\n") == text.npos)
        return text;
    for (std::size_t quote = text.find('"'); quote != text.npos; quote = text.find('"', quote + 2))
        text.insert(quote, 1, '"');
    return '"' + text + '"';
}

std::string csvText(std::span<const ListedNode> nodes)
{
    std::string text = "host,port,load,availability,class,time,country\r\n";
    for (const ListedNode &node : nodes)
        text += csvCell(hostText(node)) + ',' + std::to_string(node.port) + ',' + numberText(node.load, "") + ','
            + numberText(node.availability, "") + ',' + numberText(node.role, "") + ',' + numberText(node.time, "") + ','
            + countryText(node) + "\r\n";
    return text;
}

/// Bytes beyond ASCII, as damaged lines hold them, become the characters of Latin-1.
std::string jsonString(std::string_view text)
{
    constexpr char Digits[] = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code < 0x20 || code >= 0x7F)
            quoted += std::string("\\u00") + Digits[code >> 4] + Digits[code & 15];
        else
            quoted += (letter == '"' || letter == '\\' ? "\\" : "") + std::string(1, letter);
    }
    return quoted + '"';
}

std::string jsonText(std::span<const ListedNode> nodes)
{
    std::string text = "{\"version\": null, \"entries\": [";
    for (const ListedNode &node : nodes) {
        text += &node == nodes.data() ? "\n" : ",\n";
        text += "{\"ip\": " + (node.address ? jsonString(quadText(*node.address)) : "null")
            + ", \"host\": " + (node.address ? "null" : jsonString(node.host)) + ", \"port\": " + std::to_string(node.port)
            + ", \"load\": " + numberText(node.load, "null") + ", \"availability\": " + numberText(node.availability, "null")
            + ", \"time\": " + numberText(node.time, "null") + ", \"class\": " + numberText(node.role, "null")
            + ", \"country\": " + (node.country == NoCountry ? "null" : jsonString(countryText(node))) + '}';
    }
    return text + "\n]}\n";
}

Bytes textBytes(const std::string &text)
{
    return {text.begin(), text.end()};
}

} // namespace

Bytes nodeFile(std::span<const ListedNode> nodes, NodeFormat format)
{
    switch (format) {
    case NodeFormat::KazaaNet:
        return cacheValue(nodes);
    case NodeFormat::Registry5:
        return utf16File(registryText(nodes, "Windows Registry Editor Version 5.00"));
    case NodeFormat::Registry4:
        return textBytes(registryText(nodes, "REGEDIT4"));
    case NodeFormat::GiftNodes:
        return textBytes(giftText(nodes));
    case NodeFormat::Kzn:
        return textBytes(kznText(nodes));
    case NodeFormat::Csv:
        return textBytes(csvText(nodes));
    case NodeFormat::Json:
        break;
    }
    return textBytes(jsonText(nodes));
}

std::size_t writableCount(std::span<const ListedNode> nodes, NodeFormat format)
{
    const bool takesNames = format == NodeFormat::GiftNodes || format == NodeFormat::Csv || format == NodeFormat::Json;
    return takesNames ? nodes.size()
                      : static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), [](const ListedNode &node) { return node.address.has_value(); }));
}

} // namespace ft
