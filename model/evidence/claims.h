// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uuhash.h"

#include "schema/tree.h"

#include <optional>
#include <string>

namespace ft {

/// A content hash that somebody names, and the fields that name it.
struct HashClaim {
    UuHash hash{};
    std::vector<std::string> paths; ///< of the hashes of sources, of the values of tags
};

/// The content hashes that the job (`from`: its appendix) or the record at `from` names, the one that most fields name
/// first. Empty hashes, which stand for "not known", are none.
std::vector<HashClaim> hashClaims(const Tree &tree, NodeId from, ByteWindow &bytes);

/// The content hash a job is about: what most of its sources and tags say. Nothing where no one says any.
std::optional<UuHash> jobHash(const Tree &tree, ByteWindow &bytes);

} // namespace ft
