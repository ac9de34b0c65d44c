// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedstream.h"
#include "sevenzipcursor.h"

#include <string>

namespace ft {

/// One method of a folder.
struct SevenZipCoder {
    std::string id; ///< bytes of the method
    Bytes properties;
    std::uint64_t inputs = 1;
    std::uint64_t outputs = 1;
};

/// A block of packed bytes that unpacks to files one behind the other.
struct SevenZipFolder {
    std::vector<SevenZipCoder> coders; ///< once read: from what comes out last to what is packed first
    bool isChain = true; ///< each takes what the next gives; what is not a chain cannot be unpacked here
    Extents packed;
    std::uint64_t size = 0; ///< unpacked
    std::optional<std::uint32_t> checksum;
    std::vector<std::uint64_t> fileSizes;
    std::vector<std::optional<std::uint32_t>> fileChecksums;

    bool isEncrypted() const;
    /// Null: a method that is not known here, or one that asks for too much memory.
    std::unique_ptr<PackedStream> stream(const ByteSource &bytes) const;
};

/// Reads what lies between the mark of streams (already taken) and its end. `base`: where offsets count from.
std::vector<SevenZipFolder> readSevenZipStreams(SevenZipCursor &cursor, std::uint64_t base, std::uint64_t fileSize);

} // namespace ft
