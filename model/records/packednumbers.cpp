// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packednumbers.h"

#include <algorithm>

namespace ft {

namespace {

std::uint8_t widthOf(std::uint64_t number)
{
    if (number == 0)
        return 0;
    if (number <= UINT8_MAX)
        return 1;
    if (number <= UINT16_MAX)
        return 2;
    return number <= UINT32_MAX ? 4 : 8;
}

template <typename Unsigned>
std::vector<std::uint8_t> differences(std::span<const std::uint64_t> numbers, std::uint64_t base)
{
    std::vector<std::uint8_t> bytes(numbers.size() * sizeof(Unsigned));
    std::uint8_t *out = bytes.data();
    for (const std::uint64_t number : numbers) {
        const auto difference = static_cast<Unsigned>(number - base);
        std::memcpy(out, &difference, sizeof difference);
        out += sizeof difference;
    }
    return bytes;
}

} // namespace

PackedNumbers::PackedNumbers(std::span<const std::uint64_t> numbers)
{
    if (numbers.empty())
        return;
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    m_base = *low;
    m_width = widthOf(*high - *low);
    if (m_width == 1)
        m_bytes = differences<std::uint8_t>(numbers, m_base);
    else if (m_width == 2)
        m_bytes = differences<std::uint16_t>(numbers, m_base);
    else if (m_width == 4)
        m_bytes = differences<std::uint32_t>(numbers, m_base);
    else if (m_width == 8)
        m_bytes = differences<std::uint64_t>(numbers, m_base);
}

} // namespace ft
