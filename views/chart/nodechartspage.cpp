// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodechartspage.h"

#include "chartspage.h"

#include "common/handfocus.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

NodeChartsPage::NodeChartsPage(Document *document, const QString &listPath, const PlacesSource &places, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_listPath(listPath)
    , m_places(new NodePlaces(document, listPath, places, this))
    , m_page(new ChartsPage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    handFocus(this, m_page);
    m_page->setName(document->fileName());
    connect(m_places, &NodePlaces::found, this, &NodeChartsPage::takeNodes);
    connect(m_page, &ChartsPage::picked, this, [this](int chart, int bin) { pick(chart, bin, bin); });
    connect(m_page, &ChartsPage::brushed, this, &NodeChartsPage::pick);
    connect(m_page, &ChartsPage::cleared, this, [this] { m_document->pickedRows()->set(m_listPath, {}); });
    connect(document->pickedRows(), &PickedRows::changed, this, [this](const QString &path) {
        if (path == m_listPath)
            showCharts();
    });
}

void NodeChartsPage::takeNodes()
{
    m_charts = nodeCharts(*m_places->nodes());
    showCharts();
}

void NodeChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCharts();
}

/// Drawing charts that nobody sees would slow down every click on the map.
void NodeChartsPage::showCharts()
{
    if (!isVisible())
        return;
    const std::vector<int> picked = m_document->pickedRows()->rows(m_listPath);
    std::vector<ChartSeries> shown;
    for (const NodeChart &chart : m_charts)
        shown.push_back(chart.withOnly(picked));
    m_page->setCharts(shown);
    if (std::all_of(shown.begin(), shown.end(), [](const ChartSeries &series) { return series.bins.empty(); }))
        return; // the page says why there is none
    m_page->setMessage(picked.empty() ? tr("Pick a bar, or draw over several: the map and the table select the same nodes.")
                                      : tr("%n of %1 nodes selected", nullptr, static_cast<int>(picked.size()))
                                            .arg(QLocale().toString(m_places->nodes()->own)));
}

/// The same step again takes the choice back.
void NodeChartsPage::pick(int chart, int first, int last)
{
    std::vector<int> nodes = m_charts[static_cast<std::size_t>(chart)].nodesIn(first, last);
    if (nodes == m_document->pickedRows()->rows(m_listPath))
        nodes.clear();
    m_document->pickedRows()->set(m_listPath, std::move(nodes));
}

} // namespace ft
