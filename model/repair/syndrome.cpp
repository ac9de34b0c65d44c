// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syndrome.h"

#include <array>

namespace ft {

namespace {

constexpr std::uint32_t Polynomial = 0xEDB88320;

/// What a byte does to the register, and which byte left a given highest byte in it: the table's highest bytes are all
/// different, which is why a step can be undone.
struct Steps {
    std::array<std::uint32_t, 256> change{};
    std::array<std::uint8_t, 256> byteWithHead{};

    constexpr Steps()
    {
        for (std::uint32_t byte = 0; byte < 256; ++byte) {
            std::uint32_t sum = byte;
            for (int bit = 0; bit < 8; ++bit)
                sum = sum & 1 ? sum >> 1 ^ Polynomial : sum >> 1;
            change[byte] = sum;
            byteWithHead[sum >> 24] = static_cast<std::uint8_t>(byte);
        }
    }

    /// The register before a step with a zero byte.
    constexpr std::uint32_t undone(std::uint32_t after) const
    {
        const std::uint8_t byte = byteWithHead[after >> 24];
        return (after ^ change[byte]) << 8 | byte;
    }
};

constexpr Steps steps;

} // namespace

Syndrome::Syndrome(std::uint32_t difference, std::size_t size)
    : m_bursts(size + 1)
{
    m_bursts[size] = difference;
    for (std::size_t at = size; at-- > 0;)
        m_bursts[at] = steps.undone(m_bursts[at + 1]);
}

std::vector<ByteError> Syndrome::byteErrors() const
{
    std::vector<ByteError> errors;
    for (std::size_t at = 0; at < m_bursts.size(); ++at) {
        if (m_bursts[at] <= 0xFF)
            errors.push_back({at, static_cast<std::uint8_t>(m_bursts[at])});
    }
    for (std::size_t byte = 1; byte < 4; ++byte) { // the other bytes of the stored checksum
        const std::uint32_t rest = m_bursts.back() >> (8 * byte);
        if (rest <= 0xFF && rest << (8 * byte) == m_bursts.back())
            errors.push_back({size() + byte, static_cast<std::uint8_t>(rest)});
    }
    return errors;
}

} // namespace ft
