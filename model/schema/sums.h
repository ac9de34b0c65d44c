// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tree.h"

namespace ft {

/// What a stored checksum says about the bytes it is about.
struct SumCheck {
    NodeId sum = NoNode; ///< the checksum field; NoNode where the file has none
    NodeId over = NoNode; ///< the group it is about
    std::uint32_t stored = 0;
    std::uint32_t computed = 0; ///< by the expected form
    int form = -1; ///< index of the form that agrees; -1: none
};

/// Computes the checksum of a tree that has one (the first). Reads the bytes it is about.
SumCheck checkSum(const Tree &tree, ByteWindow &bytes);

/// Turns checkSum() into findings: a mismatch, or a form that is not the expected one.
void checkSums(Tree &tree, ByteWindow &bytes);

} // namespace ft
