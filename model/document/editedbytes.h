// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/chance.h"
#include "schema/plan.h"

#include <memory>

namespace ft {

struct PieceNode;
/// Pieces of bytes in a row. Never changes; whoever edits makes another that shares nearly all of it.
using Pieces = std::shared_ptr<const PieceNode>;

/// The bytes of an opened file with what was changed in them. A value that never changes: whoever works beside the GUI
/// thread keeps the one it started with. Costs what was typed, however long the file is; another edit costs the logarithm
/// of how many there were.
class EditedBytes final : public ByteSource
{
public:
    /// `changes` fits `saved`.
    EditedBytes(std::shared_ptr<const ByteSource> saved, const Plan &changes);
    ~EditedBytes() override;

    /// The same with a further plan, which fits these bytes.
    std::shared_ptr<const EditedBytes> changed(const Plan &plan) const;
    /// From the saved bytes to these. May hold bytes that have become the same again, see trimmed().
    Plan changes() const;
    /// Where bytes within `range` differ from the saved ones or were inserted, and empty places where some were taken away;
    /// in order, whole runs, in offsets of now. Costs what is there, not what was changed elsewhere.
    std::vector<Extents> changedPlaces(Extents range) const;

    std::uint64_t size() const override;
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override;

private:
    EditedBytes(std::shared_ptr<const ByteSource> saved, Pieces pieces, Chance chance);
    void apply(const Plan &plan);
    std::uint64_t runStart(std::uint64_t at) const;
    Pieces pieceOf(std::uint64_t size, std::uint64_t from, std::shared_ptr<const Bytes> typed);

    std::shared_ptr<const ByteSource> m_saved;
    Pieces m_pieces;
    Chance m_chance; ///< keeps the tree of pieces in balance
};

} // namespace ft
