// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <optional>
#include <string>
#include <vector>

namespace ft {

using NodeId = std::uint32_t;
inline constexpr NodeId NoNode = 0xFFFFFFFF;

/// A field found in a file: where it lies, not what it says (values are decoded on demand).
struct Node {
    enum State : std::uint8_t {
        Sound,
        Cut, ///< fewer bytes than the field needs
        Odd, ///< a finding is about this very field
    };
    const Field *field;
    std::uint64_t at;
    std::uint64_t size;
    NodeId parent;
    NodeId end; ///< first node behind its descendants
    std::uint32_t row; ///< index in a list, else 0
    State state = Sound;
    std::uint8_t coding = Raw; ///< Coding flags of the bytes [at, at+size)
    bool lazy = false; ///< a list whose elements are read one at a time with readRow()

    Extents extents() const { return {at, size}; }
};

/// Bits of evidence for and against a format or a reading: how improbable the met and missed expectations are in random
/// bytes. A four-byte magic that is there speaks with 32 bits; a port number in 16 bits says nothing.
struct Tally {
    std::uint64_t matched = 0;
    std::uint64_t missed = 0;
    std::uint64_t marks = 0; ///< the part of `matched` that comes from fixed bytes in their place
    /// A missed expectation weighs more than a met one: damage is rarer than chance.
    std::int64_t net() const { return static_cast<std::int64_t>(matched) - 4 * static_cast<std::int64_t>(missed); }
};

/// What reading a file gave: an index over its bytes, in preorder, and everything odd. A value; cheap to rebuild.
/// Leaves (nodes without children) tile the file: each byte lies in exactly one of them.
struct Tree {
    const Format *format = nullptr;
    std::uint64_t size = 0; ///< of the file
    std::vector<Node> nodes; ///< nodes[0] is the root
    std::vector<Finding> findings;
    std::uint32_t findingBudget = 2'000; ///< more than anyone reads
    std::uint64_t unlisted = 0; ///< findings beyond the budget; the last finding says how many
    Tally tally;
    std::vector<std::uint8_t> readings; ///< chosen reading of each rival of the format
    std::string prefix; ///< path of nodes[0]; empty for a whole file

    /// Adds a finding, or counts it where the budget is used up. Rules add theirs here.
    void add(Finding finding);

    bool isLeaf(NodeId node) const { return nodes[node].end == node + 1 && !nodes[node].lazy; }
};

/// Calls `visit(NodeId)` for each direct child of `node`.
template <typename Visit> void forEachChild(const Tree &tree, NodeId node, Visit visit)
{
    for (NodeId child = node + 1; child < tree.nodes[node].end; child = tree.nodes[child].end)
        visit(child);
}

/// Number of elements of a list node, lazy or not.
std::uint64_t rowCount(const Tree &tree, NodeId list);

/// First child with that id, looking through transparent groups; NoNode if there is none.
NodeId child(const Tree &tree, NodeId node, Str id);

/// The node at a path relative to `from`, such as `appendix.sources[0].hash`; NoNode if there is none. Does not look
/// into lazy lists: see Row in reader.h.
NodeId find(const Tree &tree, Str path, NodeId from = 0);

/// Path of a node, as in the command line's contract. Stable over re-reading, unlike a NodeId.
std::string path(const Tree &tree, NodeId node);

/// The leaf that holds the byte at `offset` (or the lazy list); NoNode beyond the end.
NodeId leafAt(const Tree &tree, std::uint64_t offset);

/// Index of the chosen reading of a rival of the tree's format; 0 if there is no such rival.
std::uint8_t reading(const Tree &tree, Str rival);

} // namespace ft
