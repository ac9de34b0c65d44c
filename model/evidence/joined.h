// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims.h"
#include "kzhash.h"

#include <functional>
#include <memory>

namespace ft {

/// What is said about one shared file somewhere: in a job, a record, a link, or by a complete file itself.
struct Mention {
    std::string path; ///< of the record or link that says it; empty: the whole document
    std::string name; ///< without folder, bytes of the code page
    std::uint64_t size = 0; ///< 0: not known
    std::optional<UuHash> hash;
    std::optional<KzHash> kzHash;
};

/// How sure it is that two mentions mean the same file.
enum class Sameness : std::uint8_t { Hash, SizeAndName };

/// What the record at a node of a database says of its file; nothing for a slot without a record.
std::optional<Mention> recordMention(const Tree &tree, NodeId record, ByteWindow &bytes);

/// Whether two mentions mean the same file: the same hash, else the same size and name, in which the case of ASCII
/// letters does not matter. Two different hashes are never the same file, whatever their names.
std::optional<Sameness> sameness(const Mention &a, const Mention &b);

/// Numbers by which mentions of the same file are found among millions: equal for the same hash, and for the same size
/// and name. Different ones are equal by chance once in 2^64 pairs; 0: there is nothing to compare.
struct MentionKeys {
    std::uint64_t byHash = 0;
    std::uint64_t byName = 0;
};
MentionKeys keysOf(const Mention &mention);

/// The mentions of a tree by number. The job of a download has place 0; a record of a database has the place of its row,
/// a link that of its node. Refers to the tree.
class Mentions {
public:
    explicit Mentions(const Tree &tree);

    /// One more than the last place that can hold a mention.
    std::uint32_t places() const;
    /// Nothing where there is none: a free slot, a line that is no link.
    std::optional<Mention> at(std::uint32_t place, ByteWindow &bytes) const;
    /// The same by the path of a record or a link, or of a field in it.
    std::optional<Mention> at(Str path, ByteWindow &bytes) const;

private:
    std::optional<Mention> record(std::uint32_t row, ByteWindow &bytes) const;
    std::optional<Mention> link(NodeId node, ByteWindow &bytes) const;

    const Tree &m_tree;
    enum { None, Job, Records, Links } m_kind = None;
    NodeId m_records = NoNode;
};

/// Finds the mentions of a document that mean the same file as another one. Keeps two keys for a mention and reads it
/// again when they match, so that a million records cost 32 MB and no names. A value once made.
class MentionIndex {
public:
    /// Reads every mention, each once. Where `stop` is requested it ends soon, and knows only a part.
    MentionIndex(std::shared_ptr<const Tree> tree, const ByteSource &source, const std::stop_token &stop = {});

    struct Match {
        Mention mention;
        Sameness sameness;
    };
    /// Mentions of the file that `wanted` means, those of the same hash first; at most `limit`.
    std::vector<Match> find(const Mention &wanted, ByteWindow &bytes, std::size_t limit) const;

private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t place;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    void collect(const std::vector<Entry> &entries, std::uint64_t key, std::vector<std::uint32_t> &places) const;

    std::shared_ptr<const Tree> m_tree;
    std::vector<Entry> m_byHash; ///< sorted
    std::vector<Entry> m_byName; ///< sorted, by size and name
};

/// The last component of a Windows or Unix path.
std::string_view fileNameOf(std::string_view path);

} // namespace ft
