// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"

#include <functional>
#include <vector>

namespace ft {

/// What a group holds under one name, seen through transparent groups and lists.
struct NamedPart {
    Str id;
    bool numbered; ///< elements of a transparent list: several nodes, each with an index in its path
    std::vector<NodeId> nodes;
};

/// The parts of a group by name, in the order in which the names first appear.
std::vector<NamedPart> namedParts(const Tree &tree, NodeId group);

/// Calls `visit` for every row of a part: the elements of a list, lazy or not, or the numbered nodes. Rows of lazy lists
/// come in a tree of their own, which is gone after the call. Left-over bytes between elements are no rows. Nothing for a part
/// that is no list.
void forEachRow(const Tree &tree, const NamedPart &part, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId row)> &visit);
/// The same for the part of `group` with that name.
void forEachRow(const Tree &tree, NodeId group, Str id, ByteWindow &bytes,
                const std::function<void(const Tree &tree, NodeId row)> &visit);

/// Whether people want to see it: not filler, file data, or marks that are the same in every file.
bool isContent(const Field &field);

} // namespace ft
