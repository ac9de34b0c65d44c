// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

#include <QString>

namespace ft {

// Meta tags as the tables describe them: a group with an `id` and a `value` that is chosen by it.

/// Whether elements of that kind are meta tags.
bool isTag(const Field &field);

/// The list of meta tags that a field contains, however deep; left-overs do not count. Null if there is none.
const Field *tagListIn(const Field &field);

/// The field for the value of the tag with that id; null for an unknown tag.
const Field *tagValueField(const Field &tag, std::uint64_t id);

/// Name of a tag: "Title", or "Tag 99" for an unknown one.
QString tagName(const Field &tag, std::uint64_t id);

/// Id of a tag that was read; nothing if the node is no tag or is cut off.
std::optional<std::uint64_t> tagId(const Tree &tree, NodeId node, ByteWindow &bytes);

} // namespace ft
