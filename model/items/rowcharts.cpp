// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcharts.h"

#include "roles.h"

#include "records/stepwords.h"

#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

/// Keys of columns worth a chart, in the order of the charts: of records, of sources, of the files of a folder. Tags: 1
/// year, 21 bit rate, 5 playing time.
constexpr const char *ChartedKeys[] = {"kind",  "state", "complete",  "presence",   "tag_1",     "size",   "tag_21",
                                       "tag_5", "kbps",  "file_time", "share_time", "kbps_time", "started"};

ChartSeries::Kind kindOf(const ColumnSteps &steps, const ColumnTraits &traits)
{
    if (steps.edges.empty())
        return ChartSeries::Kind::Bars;
    return traits.meaning == Meaning::Time ? ChartSeries::Kind::TimeLine : ChartSeries::Kind::Histogram;
}

QString titleOf(const QString &column, const QString &unit)
{
    return unit.isEmpty() ? column : RowCharts::tr("%1 (%2)", "what a chart is of, and its unit").arg(column, unit);
}

QString noteOf(const StepTally &tally, bool isText)
{
    const QLocale locale;
    QStringList notes;
    if (tally.beyond > 0)
        notes.append((isText ? RowCharts::tr("others: %1") : RowCharts::tr("far from these: %1"))
                         .arg(locale.toString(tally.beyond)));
    if (tally.without > 0)
        notes.append(RowCharts::tr("not given: %1").arg(locale.toString(tally.without)));
    return notes.join(QStringLiteral(" · "));
}

} // namespace

RowCharts::RowCharts(RowFilter *rows, QObject *parent)
    : QObject(parent),
      m_rows(rows),
      m_counting(
          rows, [this](const RowCountingOrder &order) { return counting(order); },
          [this](const Counts &counts) { take(counts); })
{
    connect(rows, &QAbstractItemModel::modelReset, this, &RowCharts::findColumns);
    connect(rows, &QAbstractItemModel::columnsInserted, this, &RowCharts::findColumns);
    findColumns();
}

void RowCharts::findColumns()
{
    std::vector<int> found;
    for (const char *key : ChartedKeys) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            if (m_rows->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() == QLatin1String(key))
                found.push_back(column);
        }
    }
    if (found == m_counting.columns())
        return;
    const bool wasWorthwhile = isWorthwhile();
    m_steppedIn = nullptr;
    m_counting.setColumns(found);
    if (isWorthwhile() != wasWorthwhile)
        Q_EMIT worthwhileChanged();
}

RowCounting<RowCharts::Counts>::Work RowCharts::counting(const RowCountingOrder &order) const
{
    return
        [order, known = order.index == m_steppedIn ? m_steps : std::vector<ColumnSteps>()](const KeepGoing &keepGoing) {
            Counts counts{order.index, known, order.query, {}};
            for (std::size_t i = known.size(); i < order.columns.size() && keepGoing(0); ++i)
                counts.steps.push_back(columnSteps(*order.index, order.columns[i], keepGoing));
            counts.tallies = tally(*order.index, order.query, counts.steps, keepGoing);
            return counts;
        };
}

void RowCharts::take(const Counts &counts)
{
    m_steps = counts.steps;
    m_steppedIn = counts.index;
    m_series.clear();
    for (std::size_t chart = 0; chart < m_steps.size(); ++chart)
        m_series.push_back(made(counts, chart));
    Q_EMIT counted();
}

ChartSeries RowCharts::made(const Counts &counts, std::size_t chart) const
{
    const ColumnSteps &steps = counts.steps[chart];
    const StepTally &tally = counts.tallies[chart];
    const ColumnTraits &traits = counts.index->traits(steps.column);
    ChartSeries series;
    if (steps.count() < 2)
        return series;
    series.kind = kindOf(steps, traits);
    series.title = titleOf(m_rows->headerData(steps.column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           edgeUnit(steps, traits));
    series.note = noteOf(tally, steps.edges.empty());
    for (int step = 0; step < steps.count(); ++step) {
        series.bins.push_back({stepText(steps, step, traits), edgeText(steps, step, traits),
                               double(tally.counts[static_cast<std::size_t>(step)]),
                               passesStep(counts.query, steps, step, traits)});
    }
    return series;
}

RowQuery RowCharts::asked(int chart, int first, int last) const
{
    const ColumnSteps &steps = m_steps[static_cast<std::size_t>(chart)];
    return stepsQuery(steps, first, last, m_steppedIn->traits(steps.column));
}

} // namespace ft
