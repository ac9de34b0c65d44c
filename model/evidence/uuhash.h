// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progress.h"

#include "schema/bytes.h"

#include <array>
#include <memory>
#include <optional>

namespace ft {

/// Content hash of the network (UUHash, FTHash): MD5 of the head, then a small hash over windows, little-endian.
using UuHash = std::array<std::uint8_t, 20>;

/// Bytes of the head, and of each window: 300 KiB (hashes-links-nodes.md, S).
inline constexpr std::uint64_t WindowSize = 307'200;

/// Which windows a hasher looked at. Strict is the rule of the network; the others are variants seen in the wild,
/// recognised so that they can be named, never computed by default.
enum class WindowRule : std::uint8_t {
    Strict, ///< windows at 1, 2, 4.. MiB while M + 2S < n, then the tail
    Loose, ///< the same with <=: differs only at n = 2^k MiB + 614 400
    HeadOnly, ///< only the first 300 KiB were seen: small hash FF4FFBFF whatever the size
    Untailed, ///< windows and tail never hashed: small hash NOT n
};

/// A stretch that goes into the hash: into its MD5 or into its checksum.
struct HashWindow {
    Extents extents;
    enum Kind : std::uint8_t { Md5, Crc } kind = Crc;
    friend bool operator==(const HashWindow &, const HashWindow &) = default;
};

/// The stretches of a file of `size` bytes that its hash depends on, in the order in which they are hashed: the head
/// (absent for an empty file), windows, tail. HeadOnly and Untailed have the head alone.
std::vector<HashWindow> hashWindows(std::uint64_t size, WindowRule rule = WindowRule::Strict);

/// Bytes that the hash of a file of that size depends on.
std::uint64_t hashedBytes(std::uint64_t size, WindowRule rule = WindowRule::Strict);

/// Computes a hash step by step from stretches given in order. For partial knowledge too: stop where a window is missing.
class UuHasher {
public:
    UuHasher();
    ~UuHasher();
    UuHasher(const UuHasher &) = delete;
    UuHasher &operator=(const UuHasher &) = delete;

    /// Bytes of a window; those of kind Md5 first.
    void add(HashWindow::Kind kind, View bytes);
    std::array<std::uint8_t, 16> head();
    /// The small hash for a file of `size` bytes; only its low 32 bits count.
    std::uint32_t smallHash(std::uint64_t size) const;

private:
    struct Md5;
    std::unique_ptr<Md5> m_md5;
    std::uint32_t m_crc = 0;
};

/// Small hash of files of at most 300 KiB, and of those that Untailed produced.
constexpr std::uint32_t smallHashWithoutWindows(std::uint64_t size) { return ~static_cast<std::uint32_t>(size); }

/// A hash of its two parts: the MD5 of the head, and the small hash behind it, little-endian.
UuHash joined(const std::array<std::uint8_t, 16> &head, std::uint32_t smallHash);
std::uint32_t smallHashOf(const UuHash &hash);

/// Outcome of hashing a source.
struct UuHashResult {
    HashEnd end = HashEnd::Done;
    UuHash hash{};
    std::uint64_t failedAt = 0; ///< where the source gave fewer bytes than it has (Unreadable)
};

/// Hash of a whole file. Reads its windows and nothing else; memory is one window.
UuHashResult uuHash(const ByteSource &source, const Progress &progress = {}, WindowRule rule = WindowRule::Strict);

/// MD5 of the head alone; nothing if it cannot be read whole.
std::optional<std::array<std::uint8_t, 16>> headHash(const ByteSource &source);

} // namespace ft
