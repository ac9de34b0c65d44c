// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"

#include "schema/tree.h"

#include <functional>
#include <unordered_map>

namespace ft {

/// What is said about one shared file somewhere: in a job, a record, a link, or by a complete file itself.
struct Mention {
    std::size_t document = 0; ///< the caller's number for what it stands in
    std::string path; ///< the field or record there; empty: the whole document
    std::string name; ///< without folder, bytes of the code page
    std::uint64_t size = 0; ///< 0: not known
    std::optional<UuHash> hash;
};

/// How sure it is that two mentions mean the same file.
enum class Sameness : std::uint8_t { Hash, SizeAndName };

/// Mentions of files, joined by hash, else by size and name. Memory is one mention and two index entries each.
class Joined {
public:
    void add(Mention mention);
    void removeDocument(std::size_t document);

    struct Match {
        const Mention *mention; ///< valid until the next change
        Sameness sameness;
    };
    /// Other mentions of the same file: those in other documents first, by hash before by size and name. Two different
    /// hashes are never the same file, whatever their names.
    std::vector<Match> others(const Mention &mention) const;
    std::size_t size() const { return m_mentions.size(); }

private:
    void index(std::size_t position);

    std::vector<Mention> m_mentions;
    std::unordered_multimap<std::string, std::size_t> m_byHash;
    std::unordered_multimap<std::string, std::size_t> m_byName;
};

/// All files that a tree speaks of: the one of a job, the records of a database (lazy ones are read one by one; `go`
/// is asked between them), the links of a text.
std::vector<Mention> mentionsIn(const Tree &tree, ByteWindow &bytes, std::size_t document,
                                const std::function<bool()> &go = [] { return true; });

/// The content hash a job is about: what most of its sources and tags say. Nothing where no one says any.
std::optional<UuHash> jobHash(const Tree &tree, ByteWindow &bytes);

/// The last component of a Windows or Unix path.
std::string_view fileNameOf(std::string_view path);

} // namespace ft
