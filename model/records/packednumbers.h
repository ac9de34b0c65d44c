// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace ft {

/// Numbers that do not change, each in as many bytes (0, 1, 2, 4 or 8) as the difference to the smallest one needs.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    explicit PackedNumbers(std::span<const std::uint64_t> numbers);

    std::uint64_t operator[](std::size_t i) const
    {
        switch (m_width) {
        case 0:
            return m_base;
        case 1:
            return m_base + m_bytes[i];
        case 2:
            return m_base + load<std::uint16_t>(i);
        case 4:
            return m_base + load<std::uint32_t>(i);
        default:
            return m_base + load<std::uint64_t>(i);
        }
    }

    /// Calls `visit(i, number)` for the first `count` numbers, asking only once how they are stored.
    template <typename Visit>
    void forEach(std::size_t count, Visit visit) const
    {
        switch (m_width) {
        case 0:
            for (std::size_t i = 0; i < count; ++i)
                visit(i, m_base);
            break;
        case 1:
            for (std::size_t i = 0; i < count; ++i)
                visit(i, m_base + m_bytes[i]);
            break;
        case 2:
            for (std::size_t i = 0; i < count; ++i)
                visit(i, m_base + load<std::uint16_t>(i));
            break;
        case 4:
            for (std::size_t i = 0; i < count; ++i)
                visit(i, m_base + load<std::uint32_t>(i));
            break;
        default:
            for (std::size_t i = 0; i < count; ++i)
                visit(i, m_base + load<std::uint64_t>(i));
        }
    }

    std::size_t bytes() const { return m_bytes.capacity(); }

private:
    template <typename Unsigned> Unsigned load(std::size_t i) const
    {
        Unsigned number;
        std::memcpy(&number, m_bytes.data() + i * sizeof number, sizeof number);
        return number;
    }

    std::uint64_t m_base = 0;
    std::uint8_t m_width = 0;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace ft
