// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

namespace ft {

namespace {

constexpr std::uint8_t NotAscii = 0x1A;

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

} // namespace ft
