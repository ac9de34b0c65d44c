// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <atomic>

namespace ft::test {

/// A size for which the strict and the loose rule differ: 1 MiB and two windows.
inline constexpr std::uint32_t SizeOfLoose = 1'662'976;

/// Bytes without any pattern that everybody can make again: SHA-256 of the seed, a zero byte and 0, 1, 2.. as eight bytes,
/// most significant first; joined, and cut to `size`.
Bytes counterBytes(std::string_view seed, std::size_t size);
/// `text` again and again, cut to `size`.
Bytes repeated(std::string_view text, std::size_t size);
/// Some bytes of a file whose contents do not matter; always the same ones.
Bytes noise(std::size_t size);

/// Bytes of another source, counting what is read; those of `lost` it does not give, as a scratched disc, or a file that
/// became shorter.
class CountingSource final : public ByteSource {
public:
    explicit CountingSource(const ByteSource &source, Extents lost = {}) : m_source(source), m_lost(lost) {}
    std::uint64_t size() const override { return m_source.size(); }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    const ByteSource &m_source;
    Extents m_lost;
    mutable std::atomic<std::uint64_t> m_bytesRead = 0;
};

/// A file of nothing but zeros, however large.
class Zeros final : public ByteSource {
public:
    explicit Zeros(std::uint64_t size) : m_size(size) {}
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;

private:
    std::uint64_t m_size;
};

} // namespace ft::test
