// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft {

/// Whether a node is a link: sig2dat's, a magnet link, or a clipboard block. Where a text holds nothing but one, its
/// parts stand directly in the file (`name`); else links are numbered (`links[1].name`).
bool isLink(const Node &node);

/// The link that a path leads to or into; the empty path leads to a link that stands alone. NoNode if there is none.
NodeId linkAround(const Tree &tree, Str path);

} // namespace ft
