// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "md5lanes.h"
#include "uuhash.h"

namespace ft {

/// UUHash and the root of an MD5 tree over the whole file: proves every byte, where the UUHash proves some.
struct KzHash {
    UuHash uuHash{};
    Md5Digest tree{};
    friend bool operator==(const KzHash &, const KzHash &) = default;
};

/// Bytes of a leaf of the tree.
inline constexpr std::uint64_t LeafSize = 32'768;

/// Root of the tree from its leaves, given in order. Keeps one digest a level, whatever the size of the file.
class Md5Tree {
public:
    /// `size` of the file: it decides how high the tree is.
    explicit Md5Tree(std::uint64_t size);
    void add(const Md5Digest &leaf);
    /// After all leaves.
    Md5Digest root();

private:
    void rise(std::size_t level, const Md5Digest &digest);

    std::vector<std::optional<Md5Digest>> m_waiting; ///< of each level: the left one of a pair
    std::vector<Md5Digest> m_top; ///< the last one or two, which make the root
};

/// Outcome of hashing a source. The hash counts only where it was Done; `failedAt` is where the source gave fewer bytes
/// than it has (Unreadable).
struct KzHashResult {
    HashEnd end = HashEnd::Done;
    KzHash hash;
    std::uint64_t failedAt = 0;
};

/// Hash of a whole file, read once from start to end with as many threads as the machine has (`threads` > 0: so many).
/// Memory is about a mebibyte a thread, whatever the size. `progress` is told by any of the threads, one at a time.
KzHashResult kzHash(const ByteSource &source, const Progress &progress = {}, unsigned threads = 0,
                    Md5Path path = Md5Path::Widest);

} // namespace ft
