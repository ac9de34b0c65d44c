// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowindex.h"
#include "rowquery.h"

namespace ft {

/// A text of a column, and how many rows have it.
struct FacetValue {
    QString text;
    int count = 0;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// Values of one column, the most frequent first.
using Facet = std::vector<FacetValue>;

/// What could be picked in each of those columns, and how many rows would be there: rows that pass all of the query but
/// the picks in that very column. Empty if stopped.
std::vector<Facet> facets(const RowIndex &index, const RowQuery &query, const std::vector<int> &columns,
                          const KeepGoing &keepGoing = {});

} // namespace ft
