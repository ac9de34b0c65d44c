// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editedbytes.h"

#include <algorithm>
#include <utility>

namespace ft {

/// A treap: in order by place, a heap by `priority`, which is random, so that it is balanced whatever is edited.
struct PieceNode {
    std::uint64_t size; ///< of this piece
    std::uint64_t from; ///< offset in the saved bytes, or in `typed`
    std::shared_ptr<const Bytes> typed; ///< null: saved bytes
    std::uint64_t priority;
    Pieces left;
    Pieces right;
    std::uint64_t total; ///< of this piece and all below
};

namespace {

std::uint64_t sizeOf(const Pieces &pieces)
{
    return pieces ? pieces->total : 0;
}

Pieces joint(const PieceNode &piece, Pieces left, Pieces right)
{
    const std::uint64_t total = sizeOf(left) + piece.size + sizeOf(right);
    return std::make_shared<const PieceNode>(
        PieceNode{piece.size, piece.from, piece.typed, piece.priority, std::move(left), std::move(right), total});
}

Pieces merged(const Pieces &left, const Pieces &right)
{
    if (!left || !right)
        return left ? left : right;
    return left->priority >= right->priority ? joint(*left, left->left, merged(left->right, right))
                                             : joint(*right, merged(left, right->left), right->right);
}

/// The first `at` bytes, and the rest. Where a piece is cut, its second half has `priority`.
std::pair<Pieces, Pieces> split(const Pieces &pieces, std::uint64_t at, std::uint64_t priority)
{
    if (!pieces)
        return {};
    const PieceNode &piece = *pieces;
    const std::uint64_t before = sizeOf(piece.left);
    if (at <= before) {
        const auto [left, right] = split(piece.left, at, priority);
        return {left, merged(right, joint(piece, {}, piece.right))};
    }
    if (at >= before + piece.size) {
        const auto [left, right] = split(piece.right, at - before - piece.size, priority);
        return {merged(joint(piece, piece.left, {}), left), right};
    }
    PieceNode first = piece;
    first.size = at - before;
    PieceNode second = piece;
    second.from += first.size;
    second.size -= first.size;
    second.priority = priority;
    return {joint(first, piece.left, {}), merged(joint(second, {}, {}), piece.right)};
}

template <typename Visit> void forEachPiece(const Pieces &pieces, const Visit &visit)
{
    if (!pieces)
        return;
    forEachPiece(pieces->left, visit);
    visit(*pieces);
    forEachPiece(pieces->right, visit);
}

std::size_t readPiece(const PieceNode &piece, const ByteSource &saved, std::uint64_t at, std::span<std::uint8_t> into)
{
    into = into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), piece.size - at)));
    if (!piece.typed)
        return saved.read(piece.from + at, into);
    std::copy_n(piece.typed->begin() + static_cast<std::ptrdiff_t>(piece.from + at), into.size(), into.begin());
    return into.size();
}

/// Stops at the first bytes that do not come.
std::size_t readPieces(const Pieces &pieces, const ByteSource &saved, std::uint64_t at, std::span<std::uint8_t> into)
{
    if (!pieces || into.empty() || at >= pieces->total)
        return 0;
    const std::uint64_t before = sizeOf(pieces->left);
    const std::uint64_t behind = before + pieces->size;
    const auto isWhole = [&](std::size_t done, std::uint64_t end) { return at + done >= end && done < into.size(); };
    std::size_t done = readPieces(pieces->left, saved, at, into);
    if (isWhole(done, before) && at + done < behind)
        done += readPiece(*pieces, saved, at + done - before, into.subspan(done));
    if (isWhole(done, behind))
        done += readPieces(pieces->right, saved, at + done - behind, into.subspan(done));
    return done;
}

/// A piece with its place among all.
struct PlacedPiece {
    const PieceNode *piece = nullptr; ///< null: there is none
    std::uint64_t at = 0;

    std::uint64_t end() const { return at + piece->size; }
};

PlacedPiece pieceAt(const Pieces &pieces, std::uint64_t offset)
{
    std::uint64_t start = 0;
    for (const PieceNode *piece = pieces.get(); piece;) {
        const std::uint64_t at = start + sizeOf(piece->left);
        if (offset >= at && offset < at + piece->size)
            return {piece, at};
        start = offset < at ? start : at + piece->size;
        piece = (offset < at ? piece->left : piece->right).get();
    }
    return {};
}

/// Puts pieces together to what they change of the saved bytes.
class Comparison
{
public:
    /// The first piece follows the saved byte before `from`.
    explicit Comparison(std::uint64_t from) : m_splice{from, 0, {}} {}

    void add(const PieceNode &piece)
    {
        if (piece.typed) {
            const auto begin = piece.typed->begin() + static_cast<std::ptrdiff_t>(piece.from);
            m_splice.insert.insert(m_splice.insert.end(), begin, begin + static_cast<std::ptrdiff_t>(piece.size));
            return;
        }
        close(piece.from);
        m_splice = {piece.from + piece.size, 0, {}};
    }
    /// What follows is the saved byte at `to`.
    void close(std::uint64_t to)
    {
        m_splice.remove = to - m_splice.at;
        if (m_splice.remove > 0 || !m_splice.insert.empty())
            m_plan.splices.push_back(std::move(m_splice));
    }
    const Plan &plan() const { return m_plan; }

private:
    Plan m_plan;
    Splice m_splice; ///< what lies between two pieces of the saved bytes
};

} // namespace

EditedBytes::EditedBytes(std::shared_ptr<const ByteSource> saved, const Plan &changes)
    : m_saved(std::move(saved)), m_chance(m_saved->size())
{
    m_pieces = pieceOf(m_saved->size(), 0, nullptr);
    apply(changes);
}

EditedBytes::EditedBytes(std::shared_ptr<const ByteSource> saved, Pieces pieces, Chance chance)
    : m_saved(std::move(saved)), m_pieces(std::move(pieces)), m_chance(chance)
{
}

EditedBytes::~EditedBytes() = default;

Pieces EditedBytes::pieceOf(std::uint64_t size, std::uint64_t from, std::shared_ptr<const Bytes> typed)
{
    return size == 0 ? nullptr
                     : std::make_shared<const PieceNode>(PieceNode{size, from, std::move(typed), m_chance.next(), {}, {}, size});
}

void EditedBytes::apply(const Plan &plan)
{
    for (auto splice = plan.splices.rbegin(); splice != plan.splices.rend(); ++splice) {
        auto [head, rest] = split(m_pieces, splice->at, m_chance.next());
        const Pieces tail = split(rest, splice->remove, m_chance.next()).second;
        const Pieces typed = pieceOf(splice->insert.size(), 0, std::make_shared<const Bytes>(splice->insert));
        m_pieces = merged(merged(head, typed), tail);
    }
}

std::shared_ptr<const EditedBytes> EditedBytes::changed(const Plan &plan) const
{
    const std::shared_ptr<EditedBytes> next(new EditedBytes(m_saved, m_pieces, m_chance));
    next->apply(plan);
    return next;
}

Plan EditedBytes::changes() const
{
    Comparison all(0);
    forEachPiece(m_pieces, [&all](const PieceNode &piece) { all.add(piece); });
    all.close(m_saved->size());
    return all.plan();
}

/// The beginning of the piece of saved bytes at or before `at`; of all where there is none.
std::uint64_t EditedBytes::runStart(std::uint64_t at) const
{
    while (at > 0) {
        const PlacedPiece before = pieceAt(m_pieces, at - 1);
        at = before.at;
        if (!before.piece->typed)
            break;
    }
    return at;
}

std::vector<Extents> EditedBytes::changedPlaces(Extents range) const
{
    const std::uint64_t start = runStart(std::min(range.at, size()));
    const PlacedPiece first = pieceAt(m_pieces, start);
    const std::uint64_t savedStart = first.piece && !first.piece->typed ? first.piece->from : 0;
    Comparison near(savedStart);
    std::uint64_t at = start;
    for (bool isBehind = false; at < size() && !isBehind;) {
        const PlacedPiece next = pieceAt(m_pieces, at);
        near.add(*next.piece);
        at = next.end();
        isBehind = !next.piece->typed && next.at >= range.end();
    }
    if (at == size())
        near.close(m_saved->size());
    std::vector<Extents> places = placesAfter(trimmed(near.plan(), *m_saved));
    for (Extents &place : places)
        place.at += start - savedStart; // modulo 2^64
    std::erase_if(places, [range](const Extents &place) { return place.end() < range.at || place.at > range.end(); });
    return places;
}

std::uint64_t EditedBytes::size() const
{
    return sizeOf(m_pieces);
}

std::size_t EditedBytes::read(std::uint64_t at, std::span<std::uint8_t> into) const
{
    return readPieces(m_pieces, *m_saved, at, into);
}

} // namespace ft
