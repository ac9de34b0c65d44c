// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include "background.h"

#include <algorithm>

namespace ft {

namespace {

/// Changes that come in showers (a folder being read) are answered together.
constexpr int SettleMilliseconds = 40;

constexpr int ProgressSteps = 1000;

} // namespace

RowFilter::RowFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RowFilter::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowFilter::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progress(double(value) / ProgressSteps); });
}

RowFilter::~RowFilter()
{
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
    m_sorted = nullptr;
    m_sortedValid = false;
    start();
}

/// Forgets every order of rows; to be called within a reset.
void RowFilter::startOver()
{
    m_watcher.cancel();
    m_sorted = nullptr;
    m_shown = nullptr;
    m_sortedValid = false;
    m_shownValid = false;
    m_shownRising = true;
}

/// Works the rows out again soon: the source has other rows or other values.
void RowFilter::schedule()
{
    ++m_revision;
    m_sortedValid = false;
    m_shownValid = !isFiltered() && m_sortColumn < 0;
    if (m_shownValid)
        return;
    setBusy(true);
    // What is being worked out is finished first: else a source that changes all the time would never be answered.
    const bool isWorking = m_watcher.isRunning() && !m_watcher.isCanceled();
    if (!isWorking && !m_timer.isActive())
        m_timer.start(SettleMilliseconds);
}

void RowFilter::start()
{
    m_timer.stop();
    m_watcher.cancel();
    m_answering = m_revision;
    if (!sourceModel() || (!isFiltered() && m_sortColumn < 0)) {
        present({});
        m_shownValid = true;
        setBusy(false);
        return;
    }
    setBusy(true);
    m_watcher.setFuture(startIn<Answer>(m_pool, [question = question()](QPromise<Answer> &promise) {
        promise.setProgressRange(0, ProgressSteps);
        promise.addResult(answer(question, [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * ProgressSteps));
            return !promise.isCanceled();
        }));
    }));
}

RowFilter::Question RowFilter::question() const
{
    const int columns = sourceModel()->columnCount();
    const bool inOrder = m_sortColumn < 0 ? m_shownRising : m_sortedValid;
    const bool narrows = m_shownValid && inOrder && m_query.narrows(m_answered);
    return {dynamic_cast<const RowSource *>(sourceModel())->reader(),
            sourceModel()->rowCount(),
            columns,
            m_query,
            std::min(m_sortColumn, columns - 1),
            m_sortOrder,
            m_sortedValid ? m_sorted : nullptr,
            narrows ? m_shown : nullptr};
}

RowFilter::Answer RowFilter::answer(const Question &asked, const KeepGoing &keepGoing)
{
    Answer answer{asked.sorted, nullptr};
    if (asked.sortColumn >= 0 && !asked.sorted)
        answer.sorted = sortedRows(*asked.reader, asked.rows, asked.sortColumn, asked.sortOrder, keepGoing);
    const RowOrder &among = asked.among ? asked.among : answer.sorted;
    answer.shown = asked.query.asksNothing()
        ? answer.sorted
        : passingRows(*asked.reader, asked.rows, asked.columns, asked.query, among, keepGoing);
    return answer;
}

void RowFilter::finish()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    present(m_watcher.result());
    const bool isCurrent = m_answering == m_revision;
    m_sortedValid = isCurrent;
    m_shownValid = isCurrent;
    if (isCurrent)
        setBusy(false);
    else
        m_timer.start(SettleMilliseconds);
}

/// Shows other rows, or the same ones in another order.
void RowFilter::present(const Answer &answer)
{
    const int all = sourceModel() ? sourceModel()->rowCount() : 0;
    const int count = answer.shown ? static_cast<int>(answer.shown->size()) : all;
    if (m_shownValid && m_query == m_answered && count == rowCount())
        return reorder(answer);
    beginResetModel();
    adopt(answer);
    endResetModel();
}

/// Shows the same rows in another order: selection and current row move along.
void RowFilter::reorder(const Answer &answer)
{
    if (!answer.shown && !m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : held)
        rows.push_back(mapToSource(index).row());
    adopt(answer);
    QModelIndexList moved = held;
    if (!held.isEmpty()) {
        std::vector<int> places(static_cast<std::size_t>(sourceModel()->rowCount()), -1);
        for (int i = 0; i < rowCount(); ++i)
            places[static_cast<std::size_t>(m_shown ? (*m_shown)[static_cast<std::size_t>(i)] : i)] = i;
        for (qsizetype i = 0; i < moved.size(); ++i) {
            const int row = rows[static_cast<std::size_t>(i)];
            moved[i] = createIndex(places[static_cast<std::size_t>(row)], held[i].column());
        }
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowFilter::adopt(const Answer &answer)
{
    m_answered = m_query;
    m_sorted = answer.sorted;
    m_shown = answer.shown;
    m_shownRising = !answer.sorted;
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
