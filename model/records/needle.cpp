// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needle.h"

#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace ft {

namespace {

constexpr char CaseBit = 0x20;

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

} // namespace

std::string folded(QStringView text)
{
    return text.toString().toCaseFolded().toUtf8().toStdString();
}

Needle::Needle(QStringView text) : m_bytes(folded(text))
{
    for (const char byte : m_bytes)
        m_cases += isLetter(byte) ? CaseBit : '\0';
}

/// Compares as many bytes as a word has.
template <typename Word>
bool Needle::agrees(const char *text, std::size_t at) const
{
    Word word;
    Word bytes;
    Word cases;
    std::memcpy(&word, text + at, sizeof word);
    std::memcpy(&bytes, m_bytes.data() + at, sizeof bytes);
    std::memcpy(&cases, m_cases.data() + at, sizeof cases);
    return static_cast<Word>(word | cases) == bytes;
}

bool Needle::isAt(const char *text) const
{
    const std::size_t size = m_bytes.size();
    if (size < sizeof(std::uint16_t))
        return agrees<std::uint8_t>(text, 0);
    if (size < sizeof(std::uint32_t))
        return agrees<std::uint16_t>(text, 0) && agrees<std::uint16_t>(text, size - sizeof(std::uint16_t));
    if (size < sizeof(std::uint64_t))
        return agrees<std::uint32_t>(text, 0) && agrees<std::uint32_t>(text, size - sizeof(std::uint32_t));
    const std::size_t last = size - sizeof(std::uint64_t); // overlaps the one before
    for (std::size_t at = 0; at < last; at += sizeof(std::uint64_t)) {
        if (!agrees<std::uint64_t>(text, at))
            return false;
    }
    return agrees<std::uint64_t>(text, last);
}

/// Compares the first and the last byte at sixteen places at once; whatever agrees is looked at in full.
std::size_t Needle::findIn(std::string_view text, std::size_t from) const
{
    const std::size_t behind = m_bytes.size() - 1;
    std::size_t at = from;
#ifdef __SSE2__
    const auto load = [&](std::size_t place) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + place));
    };
    const __m128i first = _mm_set1_epi8(m_bytes.front());
    const __m128i firstCase = _mm_set1_epi8(m_cases.front());
    const __m128i last = _mm_set1_epi8(m_bytes.back());
    const __m128i lastCase = _mm_set1_epi8(m_cases.back());
    for (; at + behind + 16 <= text.size(); at += 16) {
        const __m128i starts = _mm_cmpeq_epi8(_mm_or_si128(load(at), firstCase), first);
        const __m128i ends = _mm_cmpeq_epi8(_mm_or_si128(load(at + behind), lastCase), last);
        auto places = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_and_si128(starts, ends)));
        for (; places != 0; places &= places - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(places));
            if (isAt(text.data() + place))
                return place;
        }
    }
#endif
    for (; at + behind < text.size(); ++at) {
        if (isAt(text.data() + at))
            return at;
    }
    return std::string_view::npos;
}

} // namespace ft
