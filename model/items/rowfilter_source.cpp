// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include "roles.h"

#include <algorithm>

// How the row filter follows its source.

namespace ft {

void RowFilter::connectSource()
{
    QAbstractItemModel *source = sourceModel();
    const auto follow = [this, source](auto signal, auto slot) {
        m_connections.append(connect(source, signal, this, slot));
    };
    using Model = QAbstractItemModel;
    follow(&Model::modelAboutToBeReset, [this] { sourceChanges(); });
    follow(&Model::modelReset, [this] { sourceChanged(); });
    follow(&Model::layoutAboutToBeChanged, [this] { sourceChanges(); });
    follow(&Model::layoutChanged, [this] { sourceChanged(); });
    follow(&Model::rowsAboutToBeMoved, [this] { sourceChanges(); });
    follow(&Model::rowsMoved, [this] { sourceChanged(); });
    follow(&Model::rowsAboutToBeInserted, [this](const QModelIndex &, int first, int last) {
        m_forwarding = !m_shown;
        if (m_forwarding)
            beginInsertRows({}, first, last);
        else if (first < sourceModel()->rowCount())
            sourceChanges();
    });
    follow(&Model::rowsInserted, [this](const QModelIndex &, int first, int last) {
        if (m_forwarding)
            endInsertRows();
        else if (last + 1 < sourceModel()->rowCount())
            return sourceChanged();
        outdate(first, sourceModel()->rowCount() - 1);
        schedule();
    });
    follow(&Model::rowsAboutToBeRemoved, [this](const QModelIndex &, int first, int last) {
        m_forwarding = !m_shown;
        m_forwarding ? beginRemoveRows({}, first, last) : sourceChanges();
    });
    follow(&Model::rowsRemoved, [this] {
        if (!m_forwarding)
            return sourceChanged();
        endRemoveRows();
        startOver(); // rows of what is known may be gone
        schedule();
    });
    follow(&Model::columnsAboutToBeInserted,
           [this](const QModelIndex &, int first, int last) { beginInsertColumns({}, first, last); });
    follow(&Model::columnsInserted, [this](const QModelIndex &, int first, int last) {
        shiftQuery(first, last - first + 1);
        endInsertColumns();
        m_indexing.cancel(); // of fewer columns
        schedule();
    });
    follow(&Model::columnsAboutToBeRemoved, [this] { sourceChanges(); });
    follow(&Model::columnsRemoved, [this] { sourceChanged(); });
    follow(&Model::dataChanged, [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
        sourceDataChanged(from, to, roles);
    });
    follow(&Model::headerDataChanged, [this](Qt::Orientation orientation, int first, int last) {
        if (orientation == Qt::Horizontal)
            Q_EMIT headerDataChanged(orientation, first, last);
        else if (rowCount() > 0)
            Q_EMIT headerDataChanged(orientation, 0, rowCount() - 1);
    });
}

void RowFilter::sourceChanges()
{
    beginResetModel();
}

void RowFilter::sourceChanged()
{
    startOver();
    endResetModel();
    schedule();
}

/// Keeps what is asked of columns with them when columns are put before them.
void RowFilter::shiftQuery(int first, int by)
{
    const auto shifted = [first, by](const auto &asked) {
        std::remove_cvref_t<decltype(asked)> moved;
        for (const auto &[column, what] : asked)
            moved.emplace(column >= first ? column + by : column, what);
        return moved;
    };
    if (m_sortColumn >= first)
        m_sortColumn += by;
    m_query.columns = shifted(m_query.columns);
    m_query.picks = shifted(m_query.picks);
}

void RowFilter::sourceDataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (from.row() == to.row() || !m_shown) {
        if (const QModelIndex first = mapFromSource(from); first.isValid())
            Q_EMIT dataChanged(first, mapFromSource(to), roles);
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, from.column()), index(rowCount() - 1, to.column()), roles);
    }
    if (roles.isEmpty() || roles.contains(Qt::DisplayRole) || roles.contains(ValueRole)) {
        outdate(from.row(), to.row());
        schedule();
    }
}

} // namespace ft
