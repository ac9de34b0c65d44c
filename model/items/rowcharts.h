// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"

#include "records/columnsteps.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace ft {

class RowFilter;

/// Charts over the columns of a filtered table that are worth one: kinds, years, sizes, bit rates, lengths, times,
/// speeds, percent complete. They follow the filter, and steps of them are a filter: see asked(). Counted beside the
/// GUI thread, on the index of the filter.
class RowCharts : public QObject
{
    Q_OBJECT

public:
    /// `rows` must outlive it.
    explicit RowCharts(RowFilter *rows, QObject *parent = nullptr);
    ~RowCharts() override;

    /// Whether the table has columns worth a chart.
    bool isWorthwhile() const { return !m_columns.empty(); }
    /// Nothing is counted while nobody looks.
    void setActive(bool active);

    /// Charts of fewer than two steps have no bins: there is nothing to tell apart.
    const std::vector<ChartSeries> &series() const { return m_series; }
    int column(int chart) const { return m_steps[static_cast<std::size_t>(chart)].column; }
    /// What the steps [first, last] of a chart ask of its column; the query says nothing else.
    RowQuery asked(int chart, int first, int last) const;

Q_SIGNALS:
    void worthwhileChanged();
    void counted(); ///< series() is new

private:
    struct Counts {
        std::shared_ptr<const RowIndex> index;
        std::vector<ColumnSteps> steps;
        RowQuery query;
        std::vector<StepTally> tallies;
    };

    void findColumns();
    void count();
    void take(const Counts &counts);
    ChartSeries made(const Counts &counts, std::size_t chart) const;

    RowFilter *m_rows;
    std::vector<int> m_columns;
    bool m_isActive = false;
    std::shared_ptr<const RowIndex> m_steppedIn; ///< the index that m_steps are of
    std::vector<ColumnSteps> m_steps;
    std::vector<ChartSeries> m_series;
    QFutureWatcher<Counts> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
