// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "md5lanes.h"

#include <openssl/evp.h>

#include <bit>
#include <cstring>

namespace ft {

namespace {

using Word = std::uint32_t;

// RFC 1321, section 3.4
constexpr Word Sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af,
    0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa,
    0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8, 0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8,
    0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665, 0xf4292244, 0x432aff97,
    0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1,
    0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};
constexpr int Shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
constexpr Word Start[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
constexpr std::size_t BlockSize = 64;

#if defined(__GNUC__)
#define FT_INLINE __attribute__((always_inline)) inline
#else
#define FT_INLINE inline
#endif

/// Which word of the block a step uses.
constexpr int wordOf(int step)
{
    constexpr int factors[4] = {1, 5, 3, 7};
    constexpr int offsets[4] = {0, 1, 5, 0};
    return (factors[step / 16] * step + offsets[step / 16]) % 16;
}

FT_INLINE Word load(const std::uint8_t *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = word >> 24 | (word >> 8 & 0xFF00) | (word << 8 & 0xFF0000) | word << 24;
    return word;
}

/// The block behind messages of `size` bytes, a multiple of 64: a one bit, and their length in bits.
constexpr Word closingWord(std::size_t word, std::uint64_t size)
{
    if (word == 0)
        return 0x80;
    if (word == 14)
        return static_cast<Word>(size << 3);
    return word == 15 ? static_cast<Word>(size >> 29) : 0;
}

namespace scalar {
using Lane = Word;
inline constexpr std::size_t Chains = 2;
#define FT_MD5_TARGET
#include "md5kernel.inc"
#undef FT_MD5_TARGET
} // namespace scalar

#if defined(__GNUC__)
// How vectors travel between object files differs with the processor; these never leave this one.
#pragma GCC diagnostic ignored "-Wpsabi"

/// Registers of 128 bits: SSE2, NEON, AltiVec. Compilers make do without them as well.
namespace narrow {
typedef Word Lane __attribute__((vector_size(16), may_alias));
inline constexpr std::size_t Chains = 2;
#define FT_MD5_TARGET
#include "md5kernel.inc"
#undef FT_MD5_TARGET
} // namespace narrow
#else
namespace narrow = scalar;
#endif

#if defined(__GNUC__) && defined(__x86_64__)
namespace wide {
typedef Word Lane __attribute__((vector_size(32), may_alias));
inline constexpr std::size_t Chains = 2;
#define FT_MD5_TARGET __attribute__((target("avx2")))
#include "md5kernel.inc"
#undef FT_MD5_TARGET
} // namespace wide

bool hasWideRegisters()
{
    static const bool has = __builtin_cpu_supports("avx2") != 0;
    return has;
}
#else
namespace wide = narrow;

bool hasWideRegisters()
{
    return false;
}
#endif

} // namespace

void md5Lanes(std::span<const std::uint8_t *const, Md5Lanes> messages, std::size_t size,
              std::span<Md5Digest, Md5Lanes> digests, Md5Path path)
{
    const auto all = [&](auto *hash, std::size_t step) {
        for (std::size_t i = 0; i < Md5Lanes; i += step)
            hash(&messages[i], size, &digests[i]);
    };
    if (path == Md5Path::Plain)
        all(scalar::hash, scalar::Messages);
    else if (path == Md5Path::Widest && hasWideRegisters())
        all(wide::hash, wide::Messages);
    else
        all(narrow::hash, narrow::Messages);
}

Md5Digest md5(std::span<const std::uint8_t> message)
{
    Md5Digest digest{};
    EVP_Digest(message.data(), message.size(), digest.data(), nullptr, EVP_md5(), nullptr);
    return digest;
}

} // namespace ft
