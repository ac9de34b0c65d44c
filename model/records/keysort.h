// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parallel.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ft {

/// A row and the part of its sort key that is compared next.
struct KeyedRow {
    std::uint64_t head;
    std::uint32_t row;
};

/// Sorts by head, on all cores; rows with the same head keep their order. False if stopped.
bool sortByHead(std::vector<KeyedRow> &rows, const KeepGoing &keepGoing);

/// Where the sort keys of texts are: rows of one block after the other.
class TextKeys
{
public:
    explicit TextKeys(int blocks) : m_blocks(static_cast<std::size_t>(blocks)) {}

    struct Block {
        std::string keys; ///< each ends with NUL
        std::vector<std::uint32_t> starts; ///< by row of the block
    };
    Block &block(int block) { return m_blocks[static_cast<std::size_t>(block)]; }

    /// Eight bytes of the key of a row from byte `depth` on, filled up with NUL, the first being the most significant.
    std::uint64_t head(std::uint32_t row, std::size_t depth) const;

private:
    std::vector<Block> m_blocks;
};

/// Sorts rows by text keys, whose heads at depth 0 they hold, each xor `flip` (0 ascending, ~0 descending); equal ones
/// keep their order. False if stopped.
bool sortByText(std::vector<KeyedRow> &rows, const TextKeys &keys, std::uint64_t flip, const KeepGoing &keepGoing);

} // namespace ft
