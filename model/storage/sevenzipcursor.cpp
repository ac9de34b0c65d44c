// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sevenzipcursor.h"

namespace ft {

std::uint64_t SevenZipCursor::little(std::size_t size)
{
    const View bytes = take(size);
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | bytes[i];
    return number;
}

std::uint64_t SevenZipCursor::number()
{
    const std::uint8_t first = byte();
    std::uint64_t number = 0;
    std::uint8_t mask = 0x80;
    for (unsigned shift = 0; shift < 64; shift += 8, mask >>= 1) {
        if (!(first & mask))
            return number | static_cast<std::uint64_t>(first & (mask - 1)) << shift;
        number |= static_cast<std::uint64_t>(byte()) << shift;
    }
    return number;
}

std::size_t SevenZipCursor::count()
{
    const std::uint64_t count = number();
    if (count > left() * 8)
        throw SevenZipNonsense("count");
    return static_cast<std::size_t>(count);
}

View SevenZipCursor::take(std::uint64_t size)
{
    if (size > left())
        throw SevenZipNonsense("too short");
    const View bytes = m_bytes.subspan(m_at, static_cast<std::size_t>(size));
    m_at += bytes.size();
    return bytes;
}

std::vector<bool> SevenZipCursor::bits(std::size_t count)
{
    const View bytes = take((count + 7) / 8);
    std::vector<bool> bits(count);
    for (std::size_t i = 0; i < count; ++i)
        bits[i] = bytes[i / 8] & (0x80 >> i % 8);
    return bits;
}

std::vector<bool> SevenZipCursor::bitsOrAll(std::size_t count)
{
    return byte() != 0 ? std::vector<bool>(count, true) : bits(count);
}

std::vector<std::optional<std::uint32_t>> SevenZipCursor::checksums(std::size_t count)
{
    const std::vector<bool> defined = bitsOrAll(count);
    std::vector<std::optional<std::uint32_t>> checksums(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (defined[i])
            checksums[i] = static_cast<std::uint32_t>(little(4));
    }
    return checksums;
}

} // namespace ft
