// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <cstdint>
#include <optional>

namespace ft {

/// Ways of packing one file.
enum class Compression : std::uint8_t { Gzip, Bzip2, Xz, Zstd };

/// Stable names, as in findings: gzip, bzip2, xz, zstd.
std::string_view word(Compression compression);

/// What the first bytes of a file (ten are enough) say; the name of a file says nothing here.
std::optional<Compression> compressionOf(View start);

/// Unpacked contents are held in memory. No file of the network that anyone would pack comes near; a program's memory
/// does.
inline constexpr std::uint64_t UnpackedLimit = 256 * 1024 * 1024;

/// What grows more than this while it is unpacked is nothing but filler, or a trap. Real lists and databases, mostly
/// zeros, reach about 100.
inline constexpr std::uint64_t RatioLimit = 1000;

/// Below this size no ratio is harmful.
inline constexpr std::uint64_t RatioFreeSize = 16 * 1024 * 1024;

/// What came out of a packed file, and how it ended.
struct Unpacked {
    enum End : std::uint8_t {
        Whole, ///< the packed file ends where its contents do
        CutOff, ///< the packed file ends too early
        Damaged, ///< the stream says nonsense, or its checksum differs from its contents
        Followed, ///< something that is no further stream lies behind it
        TooLarge, ///< one of the limits
        Unsupported, ///< KArchive was built without it
    };
    Bytes bytes; ///< all that could be unpacked
    End end = Whole;
    std::uint64_t consumed = 0; ///< packed bytes looked at
};

/// Unpacks a whole file, several streams one behind the other included. Keeps what came before a defect.
Unpacked unpack(const ByteSource &packed, Compression compression);

} // namespace ft
