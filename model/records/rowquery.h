// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace ft {

/// Which rows one wants to see. A row passes if `anywhere` occurs in one of its cells, each of `columns` in the cell of
/// its column, and each of `picks` holds the whole text of the cell of its column. Case is ignored in the first two;
/// empty texts ask nothing. In a column of numbers a text such as ">= 3 MB" or "2001..2003" compares: see Comparison.
struct RowQuery {
    QString anywhere = {};
    std::map<int, QString> columns = {};
    std::map<int, QStringList> picks = {};

    bool asksNothing() const { return anywhere.isEmpty() && columns.empty() && picks.empty(); }
    /// Whether every row that passes this passes `other` as well, judged by the texts alone: typing on narrows.
    bool narrows(const RowQuery &other) const;

    friend bool operator==(const RowQuery &, const RowQuery &) = default;
};

} // namespace ft
