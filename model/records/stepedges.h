// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberspan.h"
#include "rowsource.h"

#include <vector>

namespace ft {

/// Cuts the numbers of a column into steps that people count in: 1, 2, 5, 10 KB; half minutes; months; tens of percent.
/// Step i is [edge i, edge i + 1); together they hold all of `numbers`, and are few enough for a chart. Nothing for an
/// empty span.
std::vector<std::uint64_t> stepEdges(const ColumnTraits &traits, const NumberSpan &numbers);

} // namespace ft
