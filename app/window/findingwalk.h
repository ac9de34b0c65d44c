// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace ft {

enum class Walk { Forward, Backward };

/// The finding that comes next in file order when one looks at `from`, going round at the ends; null if there is none.
/// Of several at one place each gets its turn as long as their paths differ.
const Finding *nextFinding(const std::vector<Finding> &findings, const Spot &from, Walk direction);

/// Where a finding is, for the focus.
Spot spotOf(const Finding &finding);

} // namespace ft
