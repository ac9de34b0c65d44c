// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownrows.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace ft {

namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    return nullptr;
}

void addOpenRows(const QTreeView &tree, int limit, ShownRows &rows)
{
    for (QModelIndex row = tree.model()->index(0, 0, tree.rootIndex()); row.isValid(); row = tree.indexBelow(row)) {
        if (rows.indexes.size() < limit)
            rows.indexes.append(row.siblingAtColumn(0));
        ++rows.total;
    }
}

} // namespace

ShownRows selectedRows(const QAbstractItemView &view, int limit)
{
    if (!view.selectionModel())
        return {};
    QItemSelection ranges = view.selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.topLeft() < b.topLeft(); });
    ShownRows rows;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        rows.total += range.height();
        for (int row = range.top(); row <= range.bottom() && rows.indexes.size() < limit; ++row)
            rows.indexes.append(range.model()->index(row, 0, range.parent()));
    }
    return rows;
}

ShownRows allRows(const QAbstractItemView &view, int limit)
{
    ShownRows rows;
    if (!view.model())
        return rows;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        addOpenRows(*tree, limit, rows);
        return rows;
    }
    rows.total = view.model()->rowCount(view.rootIndex());
    for (int row = 0; row < rows.total && row < limit; ++row)
        rows.indexes.append(view.model()->index(row, 0, view.rootIndex()));
    return rows;
}

QList<int> shownColumns(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    QList<int> columns;
    for (int place = 0; place < view.model()->columnCount(); ++place) {
        const int column = header ? header->logicalIndex(place) : place;
        if (!header || !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace ft
