// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksum.h"

#include <zlib.h>

namespace ft {

std::uint32_t invertedCrc(View bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

std::uint32_t jamCrc(View bytes)
{
    return ~invertedCrc(bytes);
}

std::uint32_t fileId(View hash)
{
    constexpr std::uint32_t Polynomial = 0x1021;
    std::uint32_t crc = 0;
    for (const std::uint8_t byte : hash) {
        crc ^= static_cast<std::uint32_t>(byte) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 0x8000 ? crc << 1 ^ Polynomial : crc << 1;
    }
    return crc & 0x3FFF;
}

} // namespace ft
