// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"

namespace ft::test {

/// What is wrong with the shape of a tree that stands for `room` bytes from offset `at`: leaves that leave a gap or
/// overlap, children outside their parent, nodes out of order, findings about bytes that are not there. Empty when all
/// is as it should be.
std::string faultOf(const Tree &tree, std::uint64_t at, std::uint64_t room);

/// The same for a whole file.
inline std::string faultOf(const Tree &tree) { return faultOf(tree, 0, tree.size); }

} // namespace ft::test
