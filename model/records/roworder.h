// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"

#include <qnamespace.h>

#include <memory>
#include <vector>

namespace ft {

/// Source rows in the order in which they are shown. Null stands for all rows as they come.
using RowOrder = std::shared_ptr<const std::vector<int>>;

/// All rows by a column, on all cores: numbers by value, before texts by their sort keys; rows without a value come last
/// in either order, equal ones as they come. Null if stopped.
RowOrder sortedRows(const RowIndex &index, int column, Qt::SortOrder order, const KeepGoing &keepGoing = {});

/// Those of `rows` rows whose bits are set, in the order `sorted` (null: as they come). If all are, `sorted` itself.
RowOrder listed(const RowBits &bits, int rows, const RowOrder &sorted);

} // namespace ft
