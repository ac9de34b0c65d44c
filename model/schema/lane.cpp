// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint8_t NotAscii = 0x1A;
/// Columns that a registry editor fills before it breaks a line, the backslash included.
constexpr std::size_t LineWidth = 80;

int digit(std::uint8_t character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isSeparator(std::uint8_t character)
{
    return character == ',' || character == ' ' || character == '\t' || character == '\\' || character == '\r'
        || character == '\n';
}

/// The next code point of a UTF-8 text, and its length in bytes.
std::pair<std::uint32_t, std::size_t> codePoint(View text)
{
    const std::uint8_t lead = text[0];
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || length > text.size())
        return {0xFFFD, 1};
    std::uint32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((text[i] & 0xC0) != 0x80)
            return {0xFFFD, 1};
        point = point << 6 | (text[i] & 0x3Fu);
    }
    return {point, length};
}

} // namespace

std::size_t NarrowSource::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    if (at >= size())
        return 0;
    Bytes units(std::min<std::uint64_t>(into.size(), size() - at) * 2);
    const std::size_t got = m_outer->read(m_room.at + at * 2, units) / 2;
    for (std::size_t i = 0; i < got; ++i)
        into[i] = units[2 * i + 1] == 0 && units[2 * i] < 0x80 ? units[2 * i] : NotAscii;
    return got;
}

HexBytes fromHex(View text)
{
    HexBytes result;
    std::size_t i = 0;
    while (i < text.size()) {
        const int high = digit(text[i]);
        if (high < 0) {
            result.wellFormed = result.wellFormed && isSeparator(text[i]);
            ++i;
            continue;
        }
        const int low = i + 1 < text.size() ? digit(text[i + 1]) : -1;
        result.starts.push_back(result.bytes.empty() ? 0 : i);
        if (low < 0) { // a lone digit: its value, and the remark that something is missing
            result.wellFormed = false;
            result.bytes.push_back(static_cast<std::uint8_t>(high));
            ++i;
        } else {
            result.bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
            i += 2;
        }
    }
    result.starts.push_back(text.size());
    return result;
}

std::string toHex(View bytes, std::size_t column, Str lineEnd)
{
    constexpr Str Digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isLast = i + 1 == bytes.size();
        text += Digits[bytes[i] >> 4];
        text += Digits[bytes[i] & 15];
        text += isLast ? "" : ",";
        column += 3;
        if (!isLast && column + 4 > LineWidth) {
            text += '\\';
            text += lineEnd;
            text += "  ";
            column = 2;
        }
    }
    return text;
}

std::string withBytes(View text, View bytes, std::size_t column, Str lineEnd)
{
    const HexBytes before = fromHex(text);
    const auto digitsOf = [&](std::size_t index) { // the first may have blanks before it
        std::size_t at = static_cast<std::size_t>(before.starts[index]);
        while (digit(text[at]) < 0)
            ++at;
        return at;
    };
    std::string result(text.begin(), text.end());
    if (before.wellFormed && before.bytes.size() == bytes.size()) {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (bytes[i] != before.bytes[i])
                result.replace(digitsOf(i), 2, toHex(bytes.subspan(i, 1), 0, {}));
        }
        return result;
    }
    const auto same = std::mismatch(before.bytes.begin(), before.bytes.end(), bytes.begin(), bytes.end()).first;
    const std::size_t kept = before.wellFormed ? static_cast<std::size_t>(same - before.bytes.begin()) : 0;
    const std::string tail = before.bytes.empty() ? result : result.substr(std::min(digitsOf(before.bytes.size() - 1) + 2, result.size()));
    result.resize(kept > 0 ? digitsOf(kept - 1) + 2 : before.bytes.empty() ? 0 : digitsOf(0));
    const View rest = bytes.subspan(kept);
    if (kept > 0 && !rest.empty())
        result += ',';
    const std::size_t line = result.rfind('\n');
    column = line == std::string::npos ? column + result.size() : result.size() - line - 1;
    if (kept > 0 && !rest.empty() && column + 4 > LineWidth) {
        result += '\\' + std::string(lineEnd) + "  ";
        column = 2;
    }
    return result + toHex(rest, column, lineEnd) + tail;
}

Bytes toUtf16(View text)
{
    Bytes wide;
    const auto unit = [&wide](std::uint32_t value) {
        wide.push_back(static_cast<std::uint8_t>(value));
        wide.push_back(static_cast<std::uint8_t>(value >> 8));
    };
    while (!text.empty()) {
        const auto [point, length] = codePoint(text);
        if (point >= 0x10000) {
            unit(0xD800 + ((point - 0x10000) >> 10));
            unit(0xDC00 + (point & 0x3FF));
        } else {
            unit(point);
        }
        text = text.subspan(length);
    }
    return wide;
}

} // namespace ft
