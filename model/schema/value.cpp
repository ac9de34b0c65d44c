// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include "lane.h"

#include <algorithm>
#include <charconv>

namespace ft {

namespace {

/// Hex text of a blob of the usual limit, with commas and continued lines.
constexpr std::size_t CodedFactor = 8;

std::uint64_t assembled(View bytes, Endian endian)
{
    std::uint64_t number = 0;
    if (endian == Endian::Little && bytes.size() == 4) // nearly all
        return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | static_cast<std::uint64_t>(bytes[3]) << 24;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        number = number << 8 | bytes[endian == Endian::Big ? i : bytes.size() - 1 - i];
    return number;
}

std::uint64_t unpacked(View bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        number |= static_cast<std::uint64_t>(bytes[i] & 0x7F) << (7 * i);
    return number;
}

/// UTF-16LE to UTF-8; lone surrogates become U+FFFD.
Bytes toUtf8(View units)
{
    Bytes text;
    for (std::size_t i = 0; i + 1 < units.size(); i += 2) {
        std::uint32_t point = units[i] | units[i + 1] << 8;
        if (point >= 0xD800 && point < 0xDC00 && i + 3 < units.size() && (units[i + 3] & 0xFC) == 0xDC) {
            point = 0x10000 + ((point - 0xD800) << 10) + ((units[i + 2] | units[i + 3] << 8) - 0xDC00);
            i += 2;
        } else if (point >= 0xD800 && point < 0xE000) {
            point = 0xFFFD;
        }
        if (point < 0x80) {
            text.push_back(static_cast<std::uint8_t>(point));
        } else if (point < 0x800) {
            text.push_back(static_cast<std::uint8_t>(0xC0 | point >> 6));
            text.push_back(static_cast<std::uint8_t>(0x80 | (point & 0x3F)));
        } else {
            if (point < 0x10000) {
                text.push_back(static_cast<std::uint8_t>(0xE0 | point >> 12));
            } else {
                text.push_back(static_cast<std::uint8_t>(0xF0 | point >> 18));
                text.push_back(static_cast<std::uint8_t>(0x80 | (point >> 12 & 0x3F)));
            }
            text.push_back(static_cast<std::uint8_t>(0x80 | (point >> 6 & 0x3F)));
            text.push_back(static_cast<std::uint8_t>(0x80 | (point & 0x3F)));
        }
    }
    return text;
}

/// Removes the end mark that belongs to the field but not to the text.
void trim(const Field &field, Bytes &text)
{
    text.resize(text.size() - endMarkSize(field, text));
    // In a fixed field the text ends at the first NUL; what follows is filler (srcName).
    if (field.extent.how == Extent::Fixed)
        text.erase(std::find(text.begin(), text.end(), 0), text.end());
}

bool parseDecimal(const Bytes &digits, std::uint64_t &number)
{
    const char *start = reinterpret_cast<const char *>(digits.data());
    const auto [stop, error] = std::from_chars(start, start + digits.size(), number);
    return error == std::errc() && stop == start + digits.size() && !digits.empty();
}

} // namespace

std::size_t endMarkSize(const Field &field, View text)
{
    const Extent &extent = field.extent;
    if (extent.how == Extent::Fixed)
        return 0;
    if (extent.how == Extent::Nul || extent.marks == Str("\0", 1))
        return !text.empty() && text.back() == 0 ? 1 : 0;
    std::size_t size = 0;
    // The last part of a line may end with the line instead of its own mark.
    while (size < text.size() && (isIn("\r\n", text[text.size() - 1 - size]) || isIn(extent.marks, text[text.size() - 1 - size])))
        ++size;
    return size;
}

Bytes contents(const Node &node, ByteWindow &bytes, std::size_t limit)
{
    if (node.coding == Raw) {
        const View view = bytes.view(node.at, static_cast<std::size_t>(std::min<std::uint64_t>(node.size, limit)));
        return {view.begin(), view.end()};
    }
    const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(node.size, limit * CodedFactor));
    Bytes plain;
    if (node.coding & Utf16) {
        const NarrowSource narrow(bytes.source(), {node.at, room});
        plain.resize(static_cast<std::size_t>(narrow.size()));
        plain.resize(narrow.read(0, plain));
    } else {
        const View view = bytes.view(node.at, room);
        plain.assign(view.begin(), view.end());
    }
    if (node.coding & HexText)
        plain = fromHex(plain).bytes;
    if (plain.size() > limit)
        plain.resize(limit);
    return plain;
}

Value decode(const Tree &tree, NodeId id, ByteWindow &bytes, std::size_t limit)
{
    const Node &node = tree.nodes[id];
    const Field &field = *node.field;
    Value value;
    switch (field.kind) {
    case Kind::UInt:
    case Kind::Packed: {
        if (const auto number = ft::number(tree, id, bytes)) {
            value.type = Value::Number;
            value.number = *number;
        }
        return value;
    }
    case Kind::Decimal:
    case Kind::Text: {
        const bool wide = node.coding == Utf16;
        value.type = Value::Text;
        value.utf8 = wide;
        if (wide) {
            const View units = bytes.view(node.at, static_cast<std::size_t>(std::min<std::uint64_t>(node.size, 2 * limit)));
            value.bytes = toUtf8(units);
        } else {
            value.bytes = contents(node, bytes, limit);
        }
        value.cut = node.size > (wide ? 2 * limit : limit);
        if (!value.cut)
            trim(field, value.bytes);
        if (field.kind == Kind::Decimal && parseDecimal(value.bytes, value.number))
            value.type = Value::Number;
        return value;
    }
    case Kind::Blob:
        value.type = Value::Bytes;
        value.bytes = contents(node, bytes, limit);
        value.cut = node.coding == Raw && node.size > limit;
        return value;
    default:
        return value;
    }
}

std::optional<std::uint64_t> number(const Tree &tree, NodeId id, ByteWindow &bytes)
{
    const Node &node = tree.nodes[id];
    const Field &field = *node.field;
    if (node.state == Node::Cut)
        return std::nullopt;
    if (field.kind == Kind::UInt && node.coding == Raw)
        return assembled(bytes.view(node.at, static_cast<std::size_t>(node.size)), field.endian);
    if (field.kind == Kind::UInt)
        return assembled(contents(node, bytes, 8), field.endian);
    if (field.kind == Kind::Packed)
        return unpacked(bytes.view(node.at, static_cast<std::size_t>(node.size)));
    if (field.kind == Kind::Decimal) {
        const Value value = decode(tree, id, bytes, 64);
        return value.type == Value::Number ? std::optional(value.number) : std::nullopt;
    }
    return std::nullopt;
}

std::uint64_t numberAt(const Tree &tree, NodeId from, Str path, ByteWindow &bytes, std::uint64_t otherwise)
{
    const NodeId node = find(tree, path, from);
    return node == NoNode ? otherwise : number(tree, node, bytes).value_or(otherwise);
}

Str nameOf(const Field &field, std::uint64_t number)
{
    for (const Named &named : field.names) {
        if (named.value == number)
            return named.name;
    }
    return {};
}

std::optional<std::uint32_t> ipv4(std::string_view text)
{
    std::uint32_t address = 0;
    for (int octet = 0; octet < 4; ++octet) {
        unsigned value = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const auto length = static_cast<std::size_t>(stop - text.data());
        if (error != std::errc() || length > 3 || value > 255)
            return std::nullopt;
        text.remove_prefix(length);
        if (octet < 3) {
            if (!text.starts_with('.'))
                return std::nullopt;
            text.remove_prefix(1);
        }
        address = address << 8 | value;
    }
    return text.empty() ? std::optional(address) : std::nullopt;
}

} // namespace ft
