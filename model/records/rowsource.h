// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnblock.h"

#include "schema/field.h"

#include <QString>

#include <memory>
#include <optional>

namespace ft {

/// What finding and comparing must know about a column.
struct ColumnTraits {
    Meaning meaning = Meaning::Plain; ///< of its numbers: tells how they are typed
    std::uint64_t unit = 1; ///< how many of them are one of what is shown
    bool isPosition = false; ///< says where a row is, not what it is: the box over all columns does not look there
    bool isLocalTime = false; ///< times are shown in the zone of this computer, not in UTC
};

/// Reads rows of a table on whatever thread it is used; by one thread at a time. Holds what it needs, so it outlives
/// the model it came from.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// The text of a cell as people see it.
    virtual QString text(int row, int column) = 0;
    /// The number behind a cell, if it is one.
    virtual std::optional<std::uint64_t> number(int row, int column) = 0;
    virtual ColumnTraits traits(int column) const = 0;
    /// One more of the same, for another thread.
    virtual std::shared_ptr<RowReader> another() const = 0;
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
