// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "md5lanes.h"

#include <openssl/evp.h>

#include <algorithm>
#include <bit>
#include <iterator>
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

#if defined(__GNUC__) || defined(__clang__)
#define FT_INLINE __attribute__((always_inline)) inline
#else
#define FT_INLINE inline
#endif

/// Eight words side by side in standard C++.
struct PlainLane {
    Word words[Md5Lanes];
};

#define FT_LANE_OPERATOR(symbol)                                                                                       \
    FT_INLINE PlainLane operator symbol(PlainLane a, const PlainLane &b)                                               \
    {                                                                                                                  \
        for (std::size_t i = 0; i < Md5Lanes; ++i)                                                                     \
            a.words[i] = a.words[i] symbol b.words[i];                                                                 \
        return a;                                                                                                      \
    }
FT_LANE_OPERATOR(+)
FT_LANE_OPERATOR(&)
FT_LANE_OPERATOR(|)
FT_LANE_OPERATOR(^)
#undef FT_LANE_OPERATOR

FT_INLINE PlainLane operator~(PlainLane lane)
{
    for (Word &word : lane.words)
        word = ~word;
    return lane;
}

template <int Bits> FT_INLINE PlainLane rotated(PlainLane lane)
{
    for (Word &word : lane.words)
        word = std::rotl(word, Bits);
    return lane;
}

#if defined(__GNUC__) || defined(__clang__)
// How vectors travel between object files differs with the processor; these never leave this one.
#pragma GCC diagnostic ignored "-Wpsabi"

/// The same in registers; two of SSE2 or NEON, which hides the latency of one chain behind the other.
typedef Word VectorLane __attribute__((vector_size(sizeof(Word) * Md5Lanes), may_alias));
template <int Bits> FT_INLINE VectorLane rotated(VectorLane lane)
{
    return lane << Bits | lane >> (32 - Bits);
}
#else
using VectorLane = PlainLane;
#endif

FT_INLINE Word load(const std::uint8_t *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = word >> 24 | (word >> 8 & 0xFF00) | (word << 8 & 0xFF0000) | word << 24;
    return word;
}

template <typename Lane> FT_INLINE Lane all(Word word)
{
    Word words[Md5Lanes];
    std::fill(std::begin(words), std::end(words), word);
    Lane lane;
    std::memcpy(&lane, words, sizeof lane);
    return lane;
}

template <int Round, typename Lane> FT_INLINE Lane mixed(const Lane &b, const Lane &c, const Lane &d)
{
    if constexpr (Round == 0)
        return d ^ (b & (c ^ d));
    else if constexpr (Round == 1)
        return c ^ (d & (b ^ c));
    else if constexpr (Round == 2)
        return b ^ c ^ d;
    else
        return c ^ (b | ~d);
}

template <int Step> constexpr int wordOf()
{
    constexpr int factors[4] = {1, 5, 3, 7};
    constexpr int offsets[4] = {0, 1, 5, 0};
    return (factors[Step / 16] * Step + offsets[Step / 16]) % 16;
}

template <int Step, typename Lane>
FT_INLINE void step(Lane &a, const Lane &b, const Lane &c, const Lane &d, const Lane *words)
{
    constexpr int Round = Step / 16;
    a = rotated<Shifts[Round][Step % 4]>(a + mixed<Round>(b, c, d) + words[wordOf<Step>()] + all<Lane>(Sines[Step])) + b;
}

template <int Step, typename Lane> FT_INLINE void steps(Lane &a, Lane &b, Lane &c, Lane &d, const Lane *words)
{
    step<Step>(a, b, c, d, words);
    step<Step + 1>(d, a, b, c, words);
    step<Step + 2>(c, d, a, b, words);
    step<Step + 3>(b, c, d, a, words);
    if constexpr (Step + 4 < 64)
        steps<Step + 4>(a, b, c, d, words);
}

template <typename Lane> FT_INLINE void addBlock(Lane (&state)[4], const Lane *words)
{
    Lane a = state[0], b = state[1], c = state[2], d = state[3];
    steps<0>(a, b, c, d, words);
    state[0] = state[0] + a;
    state[1] = state[1] + b;
    state[2] = state[2] + c;
    state[3] = state[3] + d;
}

template <typename Lane> void hashLanes(const std::uint8_t *const *messages, std::size_t size, Md5Digest *digests)
{
    Lane state[4] = {all<Lane>(Start[0]), all<Lane>(Start[1]), all<Lane>(Start[2]), all<Lane>(Start[3])};
    Lane words[16];
    Word *turned = reinterpret_cast<Word *>(words); // a lane is eight words in both forms
    for (std::size_t at = 0; at < size; at += BlockSize) {
        for (std::size_t lane = 0; lane < Md5Lanes; ++lane) {
            for (std::size_t word = 0; word < 16; ++word)
                turned[word * Md5Lanes + lane] = load(messages[lane] + at + 4 * word);
        }
        addBlock(state, words);
    }
    std::fill_n(turned, 16 * Md5Lanes, 0);
    std::fill_n(turned, Md5Lanes, 0x80);
    std::fill_n(turned + 14 * Md5Lanes, Md5Lanes, static_cast<Word>(size << 3));
    std::fill_n(turned + 15 * Md5Lanes, Md5Lanes, static_cast<Word>(static_cast<std::uint64_t>(size) >> 29));
    addBlock(state, words);
    Word sums[4][Md5Lanes];
    std::memcpy(sums, state, sizeof sums);
    for (std::size_t lane = 0; lane < Md5Lanes; ++lane) {
        for (std::size_t i = 0; i < 16; ++i)
            digests[lane][i] = static_cast<std::uint8_t>(sums[i / 4][lane] >> (8 * (i % 4)));
    }
}

} // namespace

void md5Lanes(std::span<const std::uint8_t *const, Md5Lanes> messages, std::size_t size,
              std::span<Md5Digest, Md5Lanes> digests, Md5Path path)
{
    if (path == Md5Path::Vector)
        hashLanes<VectorLane>(messages.data(), size, digests.data());
    else
        hashLanes<PlainLane>(messages.data(), size, digests.data());
}

Md5Digest md5(std::span<const std::uint8_t> message)
{
    Md5Digest digest{};
    EVP_Digest(message.data(), message.size(), digest.data(), nullptr, EVP_md5(), nullptr);
    return digest;
}

} // namespace ft
