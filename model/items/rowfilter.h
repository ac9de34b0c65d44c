// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/roworder.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace ft {

/// Sorts and filters a table of many rows by an order of row indices, worked out beside the GUI thread; the rows last
/// shown stay until the new ones are there. (QSortFilterProxyModel takes 19 s to clear a filter over a sorted million.)
///
/// The source must be a flat table that is a RowSource as well. Rows are sorted by their plain values. While nothing
/// is asked, the proxy costs nothing and shows the source as it is.
class RowFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(QObject *parent = nullptr);
    ~RowFilter() override;

    /// `source` must be a RowSource; it stays the caller's.
    void setSourceModel(QAbstractItemModel *source) override;

    const RowQuery &query() const { return m_query; }
    void setQuery(const RowQuery &query);
    bool isFiltered() const { return !m_query.asksNothing(); }
    /// -1: as the rows come.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The rows shown do not yet answer the query.
    bool isBusy() const { return m_busy; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void queryChanged();
    void busyChanged(bool busy);
    void progress(double share); ///< 0 to 1

private:
    struct Answer {
        RowOrder sorted; ///< all rows by the sort column; null: as they come
        RowOrder shown; ///< null: all, as they come
    };
    /// All that working out an answer needs, away from the GUI thread.
    struct Question {
        std::shared_ptr<RowReader> reader;
        int rows;
        int columns;
        RowQuery query;
        int sortColumn;
        Qt::SortOrder sortOrder;
        RowOrder sorted; ///< all rows in that order, if that is known already
        RowOrder among; ///< all rows that can pass, in that order, if that is known already
    };

    void connectSource();
    void startOver();
    void schedule();
    void start();
    Question question() const;
    static Answer answer(const Question &question, const KeepGoing &keepGoing);
    void finish();
    void present(const Answer &answer);
    void reorder(const Answer &answer);
    void adopt(const Answer &answer);
    void setBusy(bool busy);
    bool shiftQuery(int first, int by);
    void sourceChanges();
    void sourceChanged();
    void sourceDataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    RowQuery m_query;
    RowQuery m_answered; ///< the query that m_shown answers
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    RowOrder m_sorted;
    RowOrder m_shown;
    bool m_sortedValid = false; ///< m_sorted is that of the sort column, order and rows of now
    bool m_shownValid = false; ///< m_shown answers m_answered for the rows of now
    bool m_shownRising = true; ///< m_shown is in the order of the source
    unsigned m_revision = 0; ///< counts what happens to the source
    unsigned m_answering = 0; ///< the revision that the work going on is about
    bool m_forwarding = false;
    bool m_busy = false;
    QList<QMetaObject::Connection> m_connections;
    QTimer m_timer;
    QFutureWatcher<Answer> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
