// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft {

/// One meta tag: id, length, value. The same in .dat and .dbb (formats.md 2.3 and 4).
extern const Field tagField;
/// The same tag where it was left over behind a shorter record.
extern const Field leftOverTagField;

/// Label of a tag id ("Artist"); empty for an unassigned one.
Str tagLabel(std::uint64_t id);

/// Remarks on tags that nobody knows and on values that do not have the shape their id asks for. A rule.
void checkTags(Tree &tree, ByteWindow &bytes);

} // namespace ft
