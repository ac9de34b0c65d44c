// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundwork.h"
#include "rowfilter.h"

#include <vector>

namespace ft {

/// What is to be counted: columns of all rows that answer the query.
struct RowCountingOrder {
    std::shared_ptr<const RowIndex> index;
    RowQuery query;
    std::vector<int> columns;
};

/// Counts over a filtered table, made beside the GUI thread on the index of the filter, and anew whenever the rows
/// shown answer another question.
template <typename Counts>
class RowCounting
{
public:
    /// Runs on a thread of its own; what it returns after `keepGoing` said no is dropped.
    using Work = std::function<Counts(const KeepGoing &keepGoing)>;

    /// `prepare` tells how an order is carried out, `take` gets the counts; both are called in the thread of `rows`,
    /// which must outlive this.
    RowCounting(RowFilter *rows, std::function<Work(const RowCountingOrder &)> prepare,
                std::function<void(const Counts &)> take)
        : m_rows(rows), m_prepare(std::move(prepare)), m_work(std::move(take))
    {
        QObject::connect(rows, &RowFilter::answered, &m_context, [this] { count(); });
        QObject::connect(rows, &RowFilter::prepared, &m_context, [this] {
            if (m_rows->index()) // else somebody stopped it
                count();
        });
    }

    const std::vector<int> &columns() const { return m_columns; }
    void setColumns(const std::vector<int> &columns)
    {
        m_work.cancel();
        m_columns = columns;
        count();
    }
    /// Nothing is counted while nobody looks.
    void setActive(bool active)
    {
        m_isActive = active;
        count();
    }

private:
    void count()
    {
        if (!m_isActive || m_columns.empty())
            return m_work.cancel();
        const auto index = m_rows->index();
        if (!index)
            return m_rows->prepare(); // calls again when it is done
        m_work.start([work = m_prepare({index, m_rows->query(), m_columns})](QPromise<Counts> &promise) {
            Counts counts = work([&promise](double) { return !promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(std::move(counts));
        });
    }

    RowFilter *m_rows;
    std::function<Work(const RowCountingOrder &)> m_prepare;
    std::vector<int> m_columns;
    bool m_isActive = false;
    BackgroundWork<Counts> m_work;
    QObject m_context; ///< of what is heard from the rows
};

} // namespace ft
