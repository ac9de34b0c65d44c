// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <optional>
#include <stdexcept>
#include <vector>

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

} // namespace ft
