// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "focus.h"

#include "schema/tree.h"

namespace ft {

/// The spot of the field with that path, found through lazy lists too; an empty spot for an unknown path.
Spot spotOf(const Tree &tree, ByteWindow &bytes, const QString &path);

/// The field that holds the byte at `offset`; an empty spot beyond the end.
Spot spotAt(const Tree &tree, ByteWindow &bytes, std::uint64_t offset);

} // namespace ft
