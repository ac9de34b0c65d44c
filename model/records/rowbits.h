// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace ft {

/// Rows are indexed, looked through and counted in blocks of this many: some milliseconds of reading, and few enough
/// for offsets of two bytes.
inline constexpr int BlockRows = 4096;
inline constexpr int BlockWords = BlockRows / 64;

/// One bit for each row of a block.
using BlockBits = std::span<std::uint64_t, BlockWords>;
using ConstBlockBits = std::span<const std::uint64_t, BlockWords>;

inline int countOf(ConstBlockBits bits)
{
    int count = 0;
    for (const std::uint64_t word : bits)
        count += std::popcount(word);
    return count;
}

/// Calls `visit(row)`, counted in the block, for each bit that is set.
template <typename Visit> void forEachRow(ConstBlockBits bits, Visit visit)
{
    for (int i = 0; i < BlockWords; ++i) {
        for (std::uint64_t word = bits[static_cast<std::size_t>(i)]; word != 0; word &= word - 1)
            visit(64 * i + std::countr_zero(word));
    }
}

/// One bit for each row of a table. Bits behind the last row are not set.
class RowBits
{
public:
    explicit RowBits(int blocks) : m_words(static_cast<std::size_t>(blocks) * BlockWords) {}

    bool test(int row) const { return m_words[static_cast<std::size_t>(row) / 64] >> (row % 64) & 1; }
    /// Different blocks may be written by different threads.
    BlockBits block(int block) { return BlockBits(m_words.data() + static_cast<std::size_t>(block) * BlockWords, BlockWords); }
    ConstBlockBits block(int block) const
    {
        return ConstBlockBits(m_words.data() + static_cast<std::size_t>(block) * BlockWords, BlockWords);
    }
    int blocks() const { return static_cast<int>(m_words.size() / BlockWords); }

private:
    std::vector<std::uint64_t> m_words;
};

/// Null stands for all rows.
using SharedBits = std::shared_ptr<const RowBits>;

} // namespace ft
