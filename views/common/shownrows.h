// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>

QT_FORWARD_DECLARE_CLASS(QAbstractItemView)

namespace ft {

/// Rows of a view of items, one index each.
struct ShownRows {
    QList<QModelIndex> indexes; ///< of the first column, in the order they are shown; no more than was asked for
    qsizetype total = 0; ///< how many there are
};

/// The selected ones, top down. Works on ranges: a million selected rows are one range.
ShownRows selectedRows(const QAbstractItemView &view, int limit);
/// All of them; of a tree those that are open.
ShownRows allRows(const QAbstractItemView &view, int limit);
/// Columns in the order in which they are shown; lists without a header have no hidden ones.
QList<int> shownColumns(const QAbstractItemView &view);

} // namespace ft
