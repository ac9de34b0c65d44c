// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QModelIndexList>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace ft {

/// Rows as tab-separated values with a line of column titles. Tabs and line ends within a value become blanks.
/// `rows`: one index a row, of any column; `columns`: which, in order.
QString tabSeparated(const QModelIndexList &rows, const QList<int> &columns);

/// Rows as a JSON array of objects: the plain values (ValueRole) by the key of their column; cells without a value
/// are left out.
QByteArray jsonArray(const QModelIndexList &rows, const QList<int> &columns);

/// Rows as a table in HTML, with a line of column titles. Texts are escaped; numbers stand at the right; rows of a tree
/// are indented by their depth.
QString htmlTable(const QModelIndexList &rows, const QList<int> &columns);

inline constexpr QLatin1StringView JsonMimeType("application/json");

/// More rows than anyone pastes into a letter: beyond these there is only the tab-separated text.
inline constexpr qsizetype RichRowLimit = 5000;

/// Gives `data` rows, for the clipboard and for dragging: tab-separated text, a table in HTML, JSON.
void setRows(QMimeData &data, const QModelIndexList &rows, const QList<int> &columns);
/// The same as data of their own. The caller owns it.
QMimeData *rowsMimeData(const QModelIndexList &rows, const QList<int> &columns);

} // namespace ft
