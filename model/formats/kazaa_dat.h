// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft {

extern const Format kazaaDat;
/// The appendix alone, for older copies inside the data.
extern const Field &appendixField;

/// One (start, size) pair of the appendix, whichever way the file writes it.
struct ChunkRange {
    NodeId node = NoNode;
    std::uint64_t start = 0;
    std::uint64_t size = 0; ///< may be 0 or reach beyond everything: it is what the file says
    std::uint64_t end() const { return start + size; }
};

/// The ranges of a list of the appendix (`appendix.completed`, `appendix.range_states`), in file order.
std::vector<ChunkRange> chunkRanges(const Tree &tree, Str list, ByteWindow &bytes);

/// Size of the complete file as the job knows it: the full range where it is set, else what most sources say; 0 if
/// nothing says it. `doubtful` tells that they disagree.
struct WholeSize {
    std::uint64_t size = 0;
    bool doubtful = false;
};
WholeSize wholeSize(const Tree &tree, ByteWindow &bytes);

/// A field of the appendix that names the content hash: of a source, or the hash tag.
struct HashWitness {
    NodeId node = NoNode;
    Bytes hash; ///< 20 bytes; all zero where a program knew none
};
std::vector<HashWitness> hashWitnesses(const Tree &tree, ByteWindow &bytes);

/// Bytes listed as completed, each counted once and none beyond the whole size.
std::uint64_t completedBytes(const Tree &tree, ByteWindow &bytes);

/// Places where an older appendix may lie inside the data: a mark whose size and checksum fit. Reads all of the data;
/// `goOn` is asked now and then and can stop it.
std::vector<Extents> olderAppendixes(const Tree &tree, const ByteSource &source, bool (*goOn)(void *), void *context);

// Rules of the format
void checkRanges(Tree &tree, ByteWindow &bytes); ///< overlap, order, beyond the file or the data
void checkAgreement(Tree &tree, ByteWindow &bytes); ///< sources and tags on hash, size, file id
void checkRepeatedAppendix(Tree &tree, ByteWindow &bytes); ///< another trailer directly before the appendix
void checkTextMode(Tree &tree, ByteWindow &bytes); ///< every LF in the data became CR LF
void checkCompletion(Tree &tree, ByteWindow &bytes); ///< all parts there, never renamed

} // namespace ft
