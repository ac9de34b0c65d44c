// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <optional>

namespace ft {

/// The record that a freed slot of a database still holds. Freeing wrote 0 over the length alone, so far as is known (G);
/// the length is found again from the record's own parts. Only where all of them agree is there a record: a name, a
/// folder as Windows writes it, numbers within their ranges and whole tags. The tree's root is the slot as it would be
/// with its length.
std::optional<Tree> freedRecord(const Tree &tree, NodeId list, std::uint64_t row, const ByteSource &source);

} // namespace ft
