// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedstream.h"

#include <optional>
#include <stdexcept>
#include <string>

namespace ft {

/// Thrown where a 7z header says nonsense; never leaves the reader of 7z files.
struct SevenZipNonsense : std::runtime_error {
    using runtime_error::runtime_error;
};

/// Walks through a 7z header. Throws where it ends too early.
class SevenZipCursor
{
public:
    explicit SevenZipCursor(View bytes) : m_bytes(bytes) {}

    std::uint8_t byte() { return take(1)[0]; }
    std::uint64_t little(std::size_t size);
    /// 7z's own form: the first byte tells how many follow.
    std::uint64_t number();
    /// A number of things, of which each takes at least a bit of the header: more cannot be.
    std::size_t count();
    View take(std::uint64_t size);
    std::size_t left() const { return m_bytes.size() - m_at; }
    std::vector<bool> bits(std::size_t count);
    /// The same after a byte that may say "all".
    std::vector<bool> bitsOrAll(std::size_t count);
    std::vector<std::optional<std::uint32_t>> checksums(std::size_t count);

private:
    View m_bytes;
    std::size_t m_at = 0;
};

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
