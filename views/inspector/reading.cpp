// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

namespace ft {

namespace {

std::optional<std::uint64_t> assembled(View bytes, int size, Endian endian)
{
    const auto count = static_cast<std::size_t>(size);
    if (bytes.size() < count)
        return {};
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number << 8 | bytes[endian == Endian::Big ? i : count - 1 - i];
    return number;
}

bool isHostAddress(std::uint64_t address)
{
    const std::uint64_t first = address >> 24;
    return first != 0 && first != 127 && first < 224;
}

} // namespace

std::vector<Reading> readings(View bytes)
{
    std::vector<Reading> all;
    const auto add = [&](Reading::Type type, int size) {
        all.push_back({type, size, assembled(bytes, size, Endian::Little), assembled(bytes, size, Endian::Big)});
    };
    for (const int size : {1, 2, 4, 8}) {
        add(Reading::Unsigned, size);
        add(Reading::Signed, size);
    }
    add(Reading::Time, 4);
    add(Reading::Address, 4);
    return all;
}

std::int64_t signedValue(std::uint64_t pattern, int size)
{
    const int unused = 64 - 8 * size;
    return static_cast<std::int64_t>(pattern << unused) >> unused;
}

bool isPlausible(Reading::Type type, std::uint64_t value)
{
    constexpr std::uint64_t Year1995 = 788'918'400;
    constexpr std::uint64_t Year2038 = 2'145'916'800;
    switch (type) {
    case Reading::Time:
        return value >= Year1995 && value < Year2038;
    case Reading::Address:
        return isHostAddress(value);
    case Reading::Unsigned:
    case Reading::Signed:
        break;
    }
    return true;
}

std::string bits(View bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += "  ";
        for (int bit = 7; bit >= 0; --bit) {
            text += byte >> bit & 1 ? '1' : '0';
            if (bit == 4)
                text += ' ';
        }
    }
    return text;
}

} // namespace ft
