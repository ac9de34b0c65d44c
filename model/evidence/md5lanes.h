// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace ft {

using Md5Digest = std::array<std::uint8_t, 16>;

/// Messages hashed side by side. MD5 cannot use a wide register for one message, but the leaves of the tree are
/// independent, and each takes a lane of the registers. No library in the distributions offers this.
inline constexpr std::size_t Md5Lanes = 16;

/// How the lanes are computed; all give the same digests on every processor.
enum class Md5Path : std::uint8_t {
    Plain, ///< standard C++ alone
    Vector, ///< registers that every processor of the kind has, through the compiler's vector types (GCC, Clang)
    Widest, ///< AVX2 where this processor has it, else the same as Vector
};

/// MD5 of sixteen messages of `size` bytes each, `size` a multiple of 64.
void md5Lanes(std::span<const std::uint8_t *const, Md5Lanes> messages, std::size_t size,
              std::span<Md5Digest, Md5Lanes> digests, Md5Path path = Md5Path::Widest);

/// MD5 of one message (libcrypto).
Md5Digest md5(std::span<const std::uint8_t> message);

} // namespace ft
