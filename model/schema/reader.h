// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

#include <functional>

namespace ft {

/// Limits and choices of one reading.
struct ReadOptions {
    Str fileName = {}; ///< speaks for a reading where the contents do not (slot size of a database)
    std::vector<int> forced = {}; ///< per rival of the format: index of the reading the user chose, -1 by evidence
    std::uint64_t lazyAbove = 4096; ///< lists of fixed stride with more elements are read lazily
    std::uint32_t nodeBudget = 4'000'000; ///< 48 bytes each; the rest of the file becomes one `unknown` leaf
    std::uint32_t findingBudget = 2'000; ///< the rest is counted
    bool checks = true; ///< checksums and rules
    bool searches = true; ///< look for what does not lie in its place: a lost appendix, tags behind a record
};

/// Reads a file by a format. Never fails: whatever the bytes are, the leaves tile the file, and what is odd is in
/// `findings`. Time is linear in what is read (for a .dat: the appendix), memory in the number of fields.
Tree read(const Format &format, const ByteSource &source, const ReadOptions &options = {});

/// Reads one element of a lazy list into `into` (whose memory is reused). Its nodes[0] is the element.
void readRow(const Tree &tree, NodeId list, std::uint64_t row, ByteWindow &bytes, Tree &into,
             const ReadOptions &options = {});

/// Index of the row of a lazy list that holds the byte at `offset`; bytes behind the last whole row belong to it.
std::uint64_t rowAt(const Tree &tree, NodeId list, std::uint64_t offset);

/// Calls `visit` with the leaf that holds the byte at `offset`, in the tree of its row if its list is read lazily.
/// Does nothing beyond the end of the file.
void visitLeaf(const Tree &tree, std::uint64_t offset, ByteWindow &bytes,
               const std::function<void(const Tree &tree, NodeId leaf)> &visit);

/// Calls `visit` with the field at a path of the whole file, in the tree of its row if its list is read lazily. False
/// for a path that does not exist.
bool visitField(const Tree &tree, Str path, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId node)> &visit);

/// Reads what a tree is about, a file or a row of it, in bytes that were changed meanwhile; by the same readings.
Tree readAgain(const Tree &tree, const ByteSource &changed, const ReadOptions &options = {});

/// Reads one field of a format as if it stood alone at [room.at, room.end()): older appendixes inside the data, tests.
Tree readPart(const Format &format, const Field &field, Extents room, const ByteSource &source,
              const ReadOptions &options = {});

} // namespace ft
