// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opened.h"

#include "schema/reader.h"

namespace ft {

/// An opened file read by the format that it most likely has; the tree's format is null where none was recognised, or
/// where the file could not be opened. The name in `options` is always the file's own.
Tree recognisedTree(const Opened &opened, ReadOptions options = {});

/// What was odd about opening a file, then what was about reading it.
std::vector<Finding> allFindings(const Opened &opened, const Tree &tree);

} // namespace ft
