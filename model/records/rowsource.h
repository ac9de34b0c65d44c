// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sortkeys.h"

#include <QString>

#include <memory>

namespace ft {

/// Reads rows of a table on whatever thread it is used; by one thread at a time. Holds what it needs, so it outlives
/// the model it came from. The seam for an index over the texts: the row filter asks nothing else.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// The text of a cell as people see it.
    virtual QString text(int row, int column) = 0;
    /// Adds the sort key of a cell.
    virtual void addKey(int row, int column, SortKeys &keys) = 0;
};

/// A table model whose rows can be read beside the GUI thread.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// A reader of the rows and columns as they are now. Never null.
    virtual std::shared_ptr<RowReader> reader() const = 0;
};

} // namespace ft
