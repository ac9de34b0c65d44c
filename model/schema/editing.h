// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit.h"
#include "lane.h"

#include <map>

namespace ft {

/// One edit in the making. Internal to the engine; edit.h is the way in.
///
/// Bytes handed in and out are "as the lane has them": in hex text the plain bytes, elsewhere the bytes of the file.
/// Sizes grow from the changed place outwards, until a slot of fixed size takes them up; what refers to a grown part is
/// settled at the end.
class Editing {
public:
    Editing(const Tree &tree, const ByteSource &source, Follow follow);

    /// Replaces the contents of a leaf; in UTF-16 they are given in UTF-8.
    void replace(NodeId leaf, Bytes bytes);
    /// Inserts bytes at a place inside `list` (NoNode: in what surrounds the tree).
    void insert(NodeId list, std::uint64_t at, Bytes bytes);
    void erase(NodeId list, Extents room);
    void addRows(NodeId list, std::int64_t rows) { m_rows[list] += rows; }
    void refuse(Refusal::Why why, NodeId node, std::uint64_t allowed = 0, std::uint64_t found = 0);

    ByteWindow &window() { return m_window; }

    /// Settles what follows and makes the plan. With Follow::All the result is read and compared.
    Edit finish();

private:
    /// A change in terms of the file, or of the plain bytes of a hex text.
    struct Change {
        std::uint64_t at;
        std::uint64_t size;
        Bytes bytes;
    };
    struct Woven {
        Bytes text; ///< narrow
        Bytes plain;
        std::vector<std::uint64_t> places; ///< in the file, of each plain byte and of the end
        std::vector<Change> changes;

        std::uint64_t index(std::uint64_t place) const;
    };

    void change(NodeId near, Extents room, Bytes bytes);
    bool isWholeRow() const;
    Woven &wovenAt(NodeId node);
    std::uint64_t laneSize(NodeId near, Extents room);
    void grow(NodeId node, std::int64_t bytes);

    // editingfollow.cpp
    void settleNumbers();
    void settleNumber(NodeId number, std::uint64_t value);
    void settleDigests();
    void settleSum(Plan &plan);
    void absorb();
    void absorbIn(NodeId slot, std::int64_t grown);
    bool isSlot(NodeId node) const;

    // editinglarger.cpp
    /// The slot of another size for a record that is to take `used` bytes of its slot.
    std::optional<LargerSlot> largerSlot(NodeId slot, std::uint64_t used);
    bool isAllWithin(NodeId slot) const;

    Plan plan();
    void weave(NodeId group, Woven &hex);
    void check(const Edit &edit);

    const Tree &m_tree;
    const ByteSource &m_source;
    ByteWindow m_window;
    Follow m_follow;
    std::vector<Change> m_changes; ///< of the file, in any order; those of one place in theirs
    std::map<NodeId, Bytes> m_leaves; ///< new contents
    std::map<NodeId, Woven> m_hex; ///< by the group that is written in hex
    std::map<NodeId, std::int64_t> m_grown; ///< bytes, of whatever contains a change
    std::map<NodeId, std::int64_t> m_rows; ///< by list
    std::vector<NodeId> m_asked; ///< leaves that were set, before anything followed
    std::map<NodeId, Followed> m_follows;
    std::optional<Refusal> m_refusal;
};

/// The bytes of a part of a file, as its lane has them.
Bytes laneBytes(const Node &node, ByteWindow &bytes);

/// The bytes of a leaf with another value, with the end mark and the filler it had. `old` is what it holds now.
struct Encoded {
    Bytes bytes;
    std::optional<Refusal> refusal; ///< its path is left empty
};
Encoded encode(const Node &leaf, const Value &value, const Bytes &old);

/// A number as `size` bytes.
Bytes numberBytes(std::uint64_t number, std::uint64_t size, Endian endian);

/// The number that an extent refers to by `id`, seen from a part of `group`; NoNode where the file has none.
NodeId numberNamed(const Tree &tree, NodeId group, Str id);
/// The row of the table that a node comes from: the part of its group, or the choice that it was chosen by.
const Field *rowOf(const Tree &tree, NodeId node);

} // namespace ft
