// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchartsview.h"

#include "chartspage.h"

#include "common/handfocus.h"

#include <QVBoxLayout>

namespace ft {

RowChartsView::RowChartsView(RowFilter *rows, const QString &name, QWidget *parent)
    : QWidget(parent), m_charts(new RowCharts(rows, this)), m_page(new ChartsPage)
{
    m_page->setName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    handFocus(this, m_page);
    connect(m_charts, &RowCharts::counted, this, [this] { m_page->setCharts(m_charts->series()); });
    connect(m_charts, &RowCharts::worthwhileChanged, this,
            [this] { Q_EMIT worthwhileChanged(m_charts->isWorthwhile()); });
    connect(m_page, &ChartsPage::picked, this, [this](int chart, int bin) { ask(chart, bin, bin); });
    connect(m_page, &ChartsPage::brushed, this, &RowChartsView::ask);
    connect(m_page, &ChartsPage::cleared, this, [this](int chart) { Q_EMIT asked(m_charts->column(chart), {}); });
}

void RowChartsView::ask(int chart, int first, int last)
{
    Q_EMIT asked(m_charts->column(chart),
                 isAskedAlready(chart, first, last) ? RowQuery() : m_charts->asked(chart, first, last));
}

/// Whether just those steps are kept already.
bool RowChartsView::isAskedAlready(int chart, int first, int last) const
{
    const ChartSeries &series = m_charts->series()[static_cast<std::size_t>(chart)];
    if (!series.isFiltered())
        return false;
    for (int bin = 0; bin < static_cast<int>(series.bins.size()); ++bin) {
        if (series.bins[static_cast<std::size_t>(bin)].isKept != (bin >= first && bin <= last))
            return false;
    }
    return true;
}

void RowChartsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_charts->setActive(true);
}

void RowChartsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_charts->setActive(false);
}

} // namespace ft
