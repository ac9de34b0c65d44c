// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndexList>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)

namespace ft {

/// Rows as tab-separated values with a line of column titles. Tabs and line ends within a value become blanks.
/// `rows`: one index a row, of any column; `columns`: which, in order.
QString tabSeparated(const QModelIndexList &rows, const QList<int> &columns);

/// Rows as a JSON array of objects: the plain values (ValueRole) by the key of their column; cells without a value
/// are left out.
QByteArray jsonArray(const QModelIndexList &rows, const QList<int> &columns);

} // namespace ft
