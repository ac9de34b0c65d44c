// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartseries.h"
#include "rowcounting.h"

#include "records/columnsteps.h"

#include <QObject>

namespace ft {

/// Charts over the columns of a filtered table that are worth one: kinds, years, sizes, bit rates, lengths, times,
/// speeds, percent complete. They follow the filter, and steps of them are a filter: see asked(). Counted beside the
/// GUI thread, on the index of the filter.
class RowCharts : public QObject
{
    Q_OBJECT

public:
    /// `rows` must outlive it.
    explicit RowCharts(RowFilter *rows, QObject *parent = nullptr);

    /// Whether the table has columns worth a chart.
    bool isWorthwhile() const { return !m_counting.columns().empty(); }
    /// Nothing is counted while nobody looks.
    void setActive(bool active) { m_counting.setActive(active); }

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
    RowCounting<Counts>::Work counting(const RowCountingOrder &order) const;
    void take(const Counts &counts);
    ChartSeries made(const Counts &counts, std::size_t chart) const;

    RowFilter *m_rows;
    std::shared_ptr<const RowIndex> m_steppedIn; ///< the index that m_steps are of
    std::vector<ColumnSteps> m_steps;
    std::vector<ChartSeries> m_series;
    RowCounting<Counts> m_counting;
};

} // namespace ft
