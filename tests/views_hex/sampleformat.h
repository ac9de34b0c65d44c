// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <atomic>
#include <memory>

namespace ft::test {

inline constexpr std::uint64_t GiB = std::uint64_t{1} << 30;

/// A small format with everything a page of bytes can meet: a payload, a group with graded fields, a list of rows of
/// 16 bytes (read lazily when long), and whatever remains.
///
///     0     payload, 64 bytes
///     64    header: "FTWB", u32 count (likely), u16 a (guess), u16 b, text of 20 bytes
///     96    rows: u32 size, u16 port, u16 load, text of 8 bytes
extern const Format sampleFormat;
inline constexpr std::uint64_t HeaderAt = 64;
inline constexpr std::uint64_t RowsAt = 96;
inline constexpr std::uint64_t RowSize = 16;

/// Bytes of that format with `rows` rows.
Bytes sampleBytes(std::size_t rows);

/// A source of any size that holds no bytes: the byte at an offset follows from the offset. Counts what is read.
class EndlessSource final : public ByteSource
{
public:
    explicit EndlessSource(std::uint64_t size) : m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    std::uint64_t bytesRead() const { return m_read; }
    static std::uint8_t byteAt(std::uint64_t offset) { return static_cast<std::uint8_t>(offset ^ offset >> 8 ^ offset >> 32); }

private:
    std::uint64_t m_size;
    mutable std::atomic<std::uint64_t> m_read = 0;
};

/// A document over bytes, read by `format`; null: one payload.
std::unique_ptr<Document> documentOf(std::shared_ptr<const ByteSource> source, const Format *format = &sampleFormat);
std::unique_ptr<Document> sampleDocument(std::size_t rows = 8);

} // namespace ft::test
