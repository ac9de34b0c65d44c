// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace ft {

/// CRC-32/JAMCRC: polynomial 0xEDB88320, start 0xFFFFFFFF, no final inversion. "123456789" → 0x340BC6D9.
std::uint32_t jamCrc(View bytes);
/// The same with the final inversion: zlib's crc32().
std::uint32_t invertedCrc(View bytes);

/// CRC-16/XMODEM over a content hash, low 14 bits: the file id of the network (hashes-links-nodes.md).
std::uint32_t fileId(View hash);

inline constexpr SumForm fileIds[] = {{"crc16-xmodem", fileId}};

/// The forms of the appendix checksum, the expected one first (formats.md 2.5).
inline constexpr SumForm appendixSums[] = {
    {"jamcrc", jamCrc},
    {"inverted", invertedCrc},
    {"one-byte-earlier", jamCrc, 1},
};

} // namespace ft
