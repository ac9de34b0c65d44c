// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <vector>

namespace ft {

/// `remove` bytes from offset `at` give way to `insert`.
struct Splice {
    std::uint64_t at = 0;
    std::uint64_t remove = 0;
    Bytes insert;

    std::uint64_t end() const { return at + remove; }
    friend bool operator==(const Splice &, const Splice &) = default;
};

/// A change as data: it can be looked at before it is made, tested, undone, written down.
///
/// The splices are in the order of their places and do not overlap; all offsets are those of the bytes before the
/// change. Two splices may touch, so that one ends where the next begins.
struct Plan {
    std::vector<Splice> splices;

    bool isEmpty() const { return splices.empty(); }
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Whether a plan is one for `size` bytes: in order, without overlaps, within the bytes.
bool fits(const Plan &plan, std::uint64_t size);

/// How long `size` bytes are afterwards.
std::uint64_t sizeAfter(const Plan &plan, std::uint64_t size);

/// Where the byte at `offset` is afterwards. What was removed is where its replacement begins.
std::uint64_t placeAfter(const Plan &plan, std::uint64_t offset);

/// What its splices insert, where it lies afterwards; an empty place where something was only removed.
std::vector<Extents> placesAfter(const Plan &plan);

/// What takes the change back, once it was made to `before`. Bytes of `before` that cannot be read come back as zeros.
Plan inverse(const Plan &plan, const ByteSource &before);

/// One change that does what `first` and then `second` do; the offsets of `second` are those after `first`.
Plan joined(const Plan &first, const Plan &second);

/// The same change with the bytes at the ends of its splices that stay as they are left out.
Plan trimmed(const Plan &plan, const ByteSource &before);

/// The bytes as a plan leaves them, without copying what it does not touch. The source must outlive it.
class Changed final : public ByteSource {
public:
    Changed(const ByteSource &before, Plan plan);

    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;

private:
    /// A run of bytes of the result: of the insertion of a splice, or of the source.
    struct Piece {
        std::uint64_t at; ///< in the result
        std::uint64_t size;
        std::uint64_t from; ///< offset in the source; for an insertion within it
        const Bytes *inserted; ///< null: of the source
    };

    void add(std::uint64_t size, std::uint64_t from, const Bytes *inserted);

    const ByteSource *m_before;
    Plan m_plan;
    std::vector<Piece> m_pieces;
    std::uint64_t m_size = 0;
};

} // namespace ft
