// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ft {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;

/// A run of bytes in a file: `size` bytes from offset `at`.
struct Extents {
    std::uint64_t at = 0;
    std::uint64_t size = 0;
    constexpr std::uint64_t end() const { return at + size; }
    constexpr bool contains(std::uint64_t offset) const { return offset >= at && offset - at < size; }
    friend bool operator==(const Extents &, const Extents &) = default;
};

/// Where bytes come from: a file, a piece of memory, a file with edits.
///
/// The contents are read, never mapped: a mapped file that shrinks, or a scratched CD, would kill the program, while a
/// read comes back short. Implementations are safe to read from several threads at once.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Length in bytes as it was when the source was opened.
    virtual std::uint64_t size() const = 0;

    /// Copies bytes from offset `at` into `into`; returns how many could be read. Fewer than asked means the end, or
    /// bytes that the medium does not give back.
    virtual std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const = 0;
};

/// Bytes held in memory. Owns them.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(Bytes bytes) : m_bytes(std::move(bytes)) {}
    explicit MemorySource(std::string_view text) : m_bytes(text.begin(), text.end()) {}

    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    View bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// A moving window on a source, so that small reads cost a pointer. One per thread and task; not shared.
class ByteWindow {
public:
    /// Bytes fetched at once. Large enough to hold a whole appendix (a WORD counts it), small enough to be free.
    static constexpr std::size_t BlockSize = 128 * 1024;

    explicit ByteWindow(const ByteSource &source) : m_source(&source), m_size(source.size()) {}

    const ByteSource &source() const { return *m_source; }
    std::uint64_t size() const { return m_size; }

    /// `count` bytes from offset `at`, fewer only where the source ends. Valid until the next call. Bytes that the
    /// source could not deliver although it should hold them read as zero and are remembered in lost().
    View view(std::uint64_t at, std::size_t count);

    /// Little-endian number of `count` (1 to 8) bytes at `at`; bytes beyond the end count as zero.
    std::uint64_t little(std::uint64_t at, std::size_t count);

    /// The first run of bytes that could not be read; empty when all went well.
    Extents lost() const { return m_lost; }

private:
    void fetch(std::uint64_t at, std::size_t count);

    const ByteSource *m_source;
    std::uint64_t m_size;
    std::uint64_t m_at = 0;
    Bytes m_block;
    Extents m_lost;
};

} // namespace ft
