// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/knownrows.h"
#include "records/roworder.h"

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace ft {

/// Sorts and filters a table of many rows by an order of row indices, worked out beside the GUI thread on an index over
/// all cells; the rows last shown stay until the new ones are there. (QSortFilterProxyModel takes 19 s to clear a filter
/// over a sorted million.) The index is made once, when first something is asked or prepare() is called, and follows
/// the source block by block.
///
/// The source must be a flat table that is a RowSource as well. Rows are sorted by their plain values. While nothing
/// is asked, the proxy shows the source as it is. Other rows, or another order, arrive as a reset.
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

    /// Makes the index in the background, so that the first question is answered at once.
    void prepare();
    bool isPreparing() const { return m_indexing.isRunning(); }
    /// Stops making the index; what is asked stays unanswered until something else is asked.
    void cancelPreparing();
    /// All rows prepared for counting and writing out; null while they are not, or no longer.
    std::shared_ptr<const RowIndex> index() const { return isIndexed() ? m_index : nullptr; }
    /// Source rows as they are shown; null: all, as they come.
    RowOrder shownRows() const { return m_shown; }

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
    void preparing(double share); ///< 0 to 1, of the index
    void answered(); ///< the rows shown answer the query, or at least one of the rows as they were a moment ago
    void prepared(); ///< index() is there, or has been stopped

private:
    using Index = std::shared_ptr<const RowIndex>;

    struct Answer {
        Index index; ///< that it was found in
        RowOrder sorted; ///< all rows by the sort column; null: as they come
        SharedBits passing; ///< null: all rows
        RowOrder shown; ///< null: all, as they come
    };
    /// All that working out an answer needs, away from the GUI thread.
    struct Question {
        Index index;
        RowQuery query;
        int sortColumn;
        Qt::SortOrder sortOrder;
        RowOrder sorted; ///< all rows in that order, if that is known already
        PassingRows known; ///< what is known already about all rows that can pass
    };

    void connectSource();
    void startOver();
    void outdate(int first, int last);
    void schedule();
    void start();
    bool isAsked() const { return isFiltered() || m_sortColumn >= 0; }
    bool isIndexed() const;
    void indexed();
    void ask();
    static Answer answer(const Question &question, const KeepGoing &keepGoing);
    void finish();
    void present(const Answer &answer);
    void setBusy(bool busy);
    void shiftQuery(int first, int by);
    void sourceChanges();
    void sourceChanged();
    void sourceDataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    RowQuery m_query;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    Index m_index; ///< of the rows as they were at m_indexRevision
    std::vector<bool> m_outdated; ///< blocks of it that have changed since
    std::vector<bool> m_changedMeanwhile; ///< those of them that have changed since m_indexing began
    unsigned m_indexRevision = 0;

    Index m_answeredIn; ///< what m_sorted and m_known are about
    RowOrder m_sorted; ///< by m_sortedBy and m_sortedHow
    int m_sortedBy = -1;
    Qt::SortOrder m_sortedHow = Qt::AscendingOrder;
    KnownRows m_known;
    RowOrder m_shown;
    bool m_shownRising = true; ///< m_shown is in the order of the source

    unsigned m_revision = 0; ///< counts what happens to the source
    unsigned m_answering = 0; ///< the revision that the work going on is about
    bool m_forwarding = false;
    bool m_busy = false;
    QList<QMetaObject::Connection> m_connections;
    QTimer m_timer;
    QFutureWatcher<Index> m_indexing;
    QFutureWatcher<Answer> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
