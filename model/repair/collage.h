// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/rangeset.h"
#include "schema/sparse.h"

namespace ft {

/// Bytes put together from stretches of other sources, and zeros between them. Owns nothing but what is added as bytes;
/// the sources must outlive it.
class Collage final : public SparseSource {
public:
    /// Puts bytes of `source` at their own place. What was put there before stays: the first one wins.
    void put(const ByteSource &source, Extents extents);
    /// Puts bytes behind all that is there, or from `at` on if that is further.
    void append(Bytes bytes, std::uint64_t at);

    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;
    Extents dataFrom(std::uint64_t at) const override;

private:
    struct Piece {
        Extents extents;
        const ByteSource *source;
    };

    std::vector<Piece>::const_iterator pieceFrom(std::uint64_t at) const;

    RangeSet m_taken;
    std::vector<Piece> m_pieces; ///< by place
    Bytes m_tail;
    std::uint64_t m_tailAt = 0;
    std::uint64_t m_size = 0;
};

} // namespace ft
