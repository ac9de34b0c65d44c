// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include "background.h"

#include "records/rowsearch.h"

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// Changes that come in showers (a folder being read) are answered together.
constexpr int SettleMilliseconds = 40;

constexpr int ProgressSteps = 1000;

} // namespace

RowFilter::RowFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_pool.setMaxThreadCount(2); // an index that is no longer wanted ends while the next one begins
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowFilter::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowFilter::finish);
    connect(&m_indexing, &QFutureWatcherBase::finished, this, &RowFilter::indexed);
    connect(&m_indexing, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT preparing(double(value) / ProgressSteps); });
}

RowFilter::~RowFilter()
{
    m_indexing.cancel();
    m_watcher.cancel();
}

void RowFilter::setSourceModel(QAbstractItemModel *source)
{
    Q_ASSERT(!source || dynamic_cast<RowSource *>(source));
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(source);
    if (source)
        connectSource();
    startOver();
    endResetModel();
    schedule();
}

void RowFilter::setQuery(const RowQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    start();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    start();
}

/// Forgets everything about the rows; to be called within a reset.
void RowFilter::startOver()
{
    m_watcher.cancel();
    m_indexing.cancel();
    m_index = nullptr;
    m_outdated.clear();
    m_answeredIn = nullptr;
    m_sorted = nullptr;
    m_known.clear();
    m_shown = nullptr;
    m_shownRising = true;
}

/// Rows [first, last] of the index no longer hold.
void RowFilter::outdate(int first, int last)
{
    const auto end = static_cast<std::size_t>(last / BlockRows + 1);
    for (std::vector<bool> *blocks : {&m_outdated, &m_changedMeanwhile}) {
        blocks->resize(std::max(blocks->size(), end));
        std::fill(blocks->begin() + first / BlockRows, blocks->begin() + static_cast<std::ptrdiff_t>(end), true);
    }
}

/// Works the rows out again soon: the source has other rows or other values.
void RowFilter::schedule()
{
    ++m_revision;
    if (!isAsked())
        return;
    setBusy(true);
    // What is being worked out is finished first: else a source that changes all the time would never be answered.
    const bool isWorking = (m_watcher.isRunning() && !m_watcher.isCanceled()) || (m_indexing.isRunning() && !m_indexing.isCanceled());
    if (!isWorking && !m_timer.isActive())
        m_timer.start(SettleMilliseconds);
}

void RowFilter::start()
{
    m_timer.stop();
    m_watcher.cancel();
    if (!sourceModel() || !isAsked()) {
        present({.index = m_answeredIn, .sorted = nullptr, .passing = nullptr, .shown = nullptr});
        setBusy(false);
        return;
    }
    setBusy(true);
    if (isIndexed())
        ask();
    else
        prepare();
}

bool RowFilter::isIndexed() const
{
    return m_index && sourceModel() && m_index->rows() == sourceModel()->rowCount()
        && m_index->columns() == sourceModel()->columnCount()
        && std::find(m_outdated.begin(), m_outdated.end(), true) == m_outdated.end();
}

void RowFilter::prepare()
{
    if (!sourceModel() || isIndexed() || (m_indexing.isRunning() && !m_indexing.isCanceled()))
        return;
    m_indexRevision = m_revision;
    m_changedMeanwhile.clear();
    const auto reader = dynamic_cast<const RowSource *>(sourceModel())->reader();
    m_indexing.setFuture(startIn<Index>(
        m_pool, [reader, rows = sourceModel()->rowCount(), columns = sourceModel()->columnCount(), known = m_index,
                 outdated = m_outdated](QPromise<Index> &promise) {
            promise.setProgressRange(0, ProgressSteps);
            const KeepGoing keepGoing = [&promise](double share) {
                promise.setProgressValue(static_cast<int>(share * ProgressSteps));
                return !promise.isCanceled();
            };
            if (auto index = ft::indexed(*reader, rows, columns, known.get(), outdated, keepGoing))
                promise.addResult(std::move(index));
        }));
    Q_EMIT preparing(0);
}

void RowFilter::cancelPreparing()
{
    m_indexing.cancel();
}

void RowFilter::indexed()
{
    if (!m_indexing.future().isFinished())
        return; // news, late, of the one that this one replaced
    if (m_indexing.isCanceled() || m_indexing.future().resultCount() == 0) {
        if (!m_timer.isActive())
            setBusy(false);
        Q_EMIT prepared();
        return;
    }
    if (m_index == m_indexing.result())
        return; // the news of the one before came late, and was taken for that of this one
    m_index = m_indexing.result();
    m_outdated = std::exchange(m_changedMeanwhile, {});
    Q_EMIT prepared();
    if (isAsked())
        ask();
}

/// Asks the index as it is: rows that changed since are answered for when it has followed.
void RowFilter::ask()
{
    m_answering = isIndexed() ? m_revision : m_indexRevision;
    const bool isKnown = m_answeredIn == m_index;
    const bool isSorted = isKnown && m_sortedBy == m_sortColumn && m_sortedHow == m_sortOrder;
    const Question question{m_index,
                            m_query,
                            std::min(m_sortColumn, m_index->columns() - 1),
                            m_sortOrder,
                            isSorted ? m_sorted : nullptr,
                            isKnown ? m_known.nearest(m_query) : PassingRows()};
    m_watcher.setFuture(startIn<Answer>(m_pool, [question](QPromise<Answer> &promise) {
        Answer found = answer(question, [&promise](double) { return !promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(found));
    }));
}

RowFilter::Answer RowFilter::answer(const Question &asked, const KeepGoing &keepGoing)
{
    Answer answer{asked.index, asked.sorted, nullptr, nullptr};
    if (asked.sortColumn >= 0 && !asked.sorted)
        answer.sorted = sortedRows(*asked.index, asked.sortColumn, asked.sortOrder, keepGoing);
    if (asked.known.bits && asked.known.query == asked.query)
        answer.passing = asked.known.bits;
    else if (!asked.query.asksNothing())
        answer.passing = passingRows(*asked.index, asked.query, asked.known.bits, keepGoing);
    answer.shown = answer.passing ? listed(*answer.passing, asked.index->rows(), answer.sorted) : answer.sorted;
    return answer;
}

void RowFilter::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    present(m_watcher.result());
    if (m_answering == m_revision)
        setBusy(false);
    else
        m_timer.start(SettleMilliseconds);
}

void RowFilter::present(const Answer &answer)
{
    const bool isOther = answer.shown || m_shown;
    if (isOther)
        beginResetModel();
    if (answer.index != m_answeredIn)
        m_known.clear();
    m_answeredIn = answer.index;
    m_sorted = answer.sorted;
    m_sortedBy = m_sortColumn;
    m_sortedHow = m_sortOrder;
    if (answer.passing)
        m_known.add({m_query, answer.passing});
    m_shown = answer.shown;
    m_shownRising = !answer.sorted;
    if (isOther)
        endResetModel();
    Q_EMIT answered();
}

void RowFilter::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    if (!m_shown)
        return createIndex(source.row(), source.column());
    const auto found = m_shownRising ? std::lower_bound(m_shown->begin(), m_shown->end(), source.row())
                                 : std::find(m_shown->begin(), m_shown->end(), source.row());
    if (found == m_shown->end() || *found != source.row())
        return {};
    return createIndex(static_cast<int>(found - m_shown->begin()), source.column());
}

QModelIndex RowFilter::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !sourceModel())
        return {};
    const int row = m_shown ? (*m_shown)[static_cast<std::size_t>(proxy.row())] : proxy.row();
    return sourceModel()->index(row, proxy.column());
}

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowFilter::parent(const QModelIndex &) const
{
    return {};
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !sourceModel())
        return 0;
    return m_shown ? static_cast<int>(m_shown->size()) : sourceModel()->rowCount();
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RowFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel() || section < 0)
        return {};
    if (orientation == Qt::Vertical && m_shown) {
        if (section >= rowCount())
            return {};
        section = (*m_shown)[static_cast<std::size_t>(section)];
    }
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace ft
