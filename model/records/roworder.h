// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowquery.h"
#include "rowsource.h"

#include <qnamespace.h>

#include <functional>
#include <memory>
#include <vector>

namespace ft {

/// Source rows in the order in which they are shown. Null stands for all rows as they come.
using RowOrder = std::shared_ptr<const std::vector<int>>;

/// Tells how far the work is, from 0 to 1; false asks it to stop.
using KeepGoing = std::function<bool(double share)>;

/// All `rows` rows sorted by a column, equal ones as they come; null if stopped.
RowOrder sortedRows(RowReader &reader, int rows, int column, Qt::SortOrder order, const KeepGoing &keepGoing);

/// Those of `among` (null: of all `rows`) that pass the query, in the same order; null if stopped.
/// `columns`: how many columns `anywhere` looks at.
RowOrder passingRows(RowReader &reader, int rows, int columns, const RowQuery &query, const RowOrder &among,
                     const KeepGoing &keepGoing);

} // namespace ft
