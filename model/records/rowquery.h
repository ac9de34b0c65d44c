// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace ft {

/// Which rows one wants to see: a row passes if `anywhere` occurs in one of its cells and each of `columns` in the
/// cell of its column. Substrings, case ignored; empty texts ask nothing.
struct RowQuery {
    QString anywhere;
    std::map<int, QString> columns;

    bool asksNothing() const { return anywhere.isEmpty() && columns.empty(); }
    /// Whether every row that passes this passes `other` as well, judged by the texts alone: typing on narrows.
    bool narrows(const RowQuery &other) const;

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

} // namespace ft
