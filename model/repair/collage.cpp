// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collage.h"

#include <algorithm>

namespace ft {

void Collage::put(const ByteSource &source, Extents extents)
{
    const RangeSet free = m_taken.complement(extents);
    for (const Extents &range : free.ranges()) {
        const auto before = std::upper_bound(m_pieces.begin(), m_pieces.end(), range.at,
                                             [](std::uint64_t at, const Piece &piece) { return at < piece.extents.at; });
        m_pieces.insert(before, {range, &source});
        m_taken.add(range);
    }
    m_size = std::max(m_size, extents.end());
}

void Collage::append(Bytes bytes, std::uint64_t at)
{
    m_tail = std::move(bytes);
    m_tailAt = std::max(at, m_size);
    m_size = m_tailAt + m_tail.size();
}

/// The piece that holds `at`, else the first one behind it.
std::vector<Collage::Piece>::const_iterator Collage::pieceFrom(std::uint64_t at) const
{
    return std::lower_bound(m_pieces.begin(), m_pieces.end(), at,
                            [](const Piece &one, std::uint64_t offset) { return one.extents.end() <= offset; });
}

std::size_t Collage::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    if (at >= m_size)
        return 0;
    into = into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_size - at)));
    const Extents wanted{at, into.size()};
    const auto place = [&](std::uint64_t offset) { return into.begin() + static_cast<std::ptrdiff_t>(offset - at); };
    std::uint64_t done = at;
    for (auto piece = pieceFrom(at); piece != m_pieces.end() && piece->extents.at < wanted.end(); ++piece) {
        const Extents part = clipped(piece->extents, wanted);
        std::fill(place(done), place(part.at), 0);
        const std::size_t got = piece->source->read(part.at, into.subspan(static_cast<std::size_t>(part.at - at), static_cast<std::size_t>(part.size)));
        if (got < part.size)
            return static_cast<std::size_t>(part.at - at) + got;
        done = part.end();
    }
    std::fill(place(done), into.end(), 0);
    if (const Extents tail = clipped(Extents{m_tailAt, m_tail.size()}, wanted); tail.size > 0)
        std::copy_n(m_tail.begin() + static_cast<std::ptrdiff_t>(tail.at - m_tailAt), tail.size, place(tail.at));
    return into.size();
}

Extents Collage::dataFrom(std::uint64_t at) const
{
    for (auto piece = pieceFrom(at); piece != m_pieces.end(); ++piece) {
        const Extents rest{std::max(at, piece->extents.at), piece->extents.end() - std::max(at, piece->extents.at)};
        const Extents data = clipped(ft::dataFrom(*piece->source, rest.at), rest);
        if (data.size > 0)
            return data;
    }
    const std::uint64_t tail = std::max(at, m_tailAt);
    return tail < m_size ? Extents{tail, m_size - tail} : Extents{m_size, 0};
}

} // namespace ft
