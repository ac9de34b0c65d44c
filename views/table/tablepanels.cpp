// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepanels.h"

#include "facetview.h"

#include "common/wordbutton.h"
#include "items/facetmodel.h"

namespace ft {

TablePanels::TablePanels(QWidget *table, FacetModel *facets, QWidget *parent)
    : QSplitter(parent),
      m_facets(facets),
      m_facetView(new FacetView(facets)),
      m_floors(new QSplitter(Qt::Vertical)),
      m_facetsWord(new WordButton(tr("Narrow"))),
      m_chartsWord(new WordButton(tr("Charts")))
{
    setChildrenCollapsible(false);
    m_floors->setChildrenCollapsible(false);
    m_floors->addWidget(table);
    addWidget(m_facetView);
    addWidget(m_floors);
    setStretchFactor(1, 1);
    m_facetView->hide();
    for (WordButton *word : words()) {
        word->setCheckable(true);
        word->hide();
    }
    connect(m_facetsWord, &QAbstractButton::toggled, this, [this](bool shown) {
        showFacets(shown);
        Q_EMIT arranged();
    });
    connect(m_chartsWord, &QAbstractButton::toggled, this, [this](bool shown) {
        showCharts(shown);
        Q_EMIT arranged();
    });
}

void TablePanels::setFacetColumns(const std::vector<int> &columns)
{
    m_facets->setColumns(columns);
    m_facetsWord->setVisible(!columns.empty());
}

void TablePanels::showFacets(bool shown)
{
    m_facetView->setVisible(shown);
    m_facets->setActive(shown);
    m_facetsWord->setText(shown ? tr("Hide list") : tr("Narrow"));
}

void TablePanels::setCharts(QWidget *charts)
{
    m_charts = charts;
    m_floors->insertWidget(0, charts);
    charts->hide();
}

void TablePanels::offerCharts(bool offered)
{
    m_chartsWord->setVisible(offered && m_charts);
    showCharts(m_chartsWord->isChecked());
}

void TablePanels::showCharts(bool shown)
{
    constexpr int ChartsShare = 3; ///< beside 2 for the rows
    if (!m_charts)
        return;
    const bool isNew = shown && m_charts->isHidden();
    m_charts->setVisible(shown && !m_chartsWord->isHidden());
    if (isNew)
        m_floors->setSizes({ChartsShare * height(), 2 * height()}); // in proportion
    m_chartsWord->setText(m_charts->isHidden() ? tr("Charts") : tr("Hide charts"));
}

bool TablePanels::showsFacets() const
{
    return m_facetsWord->isChecked();
}

bool TablePanels::showsCharts() const
{
    return m_chartsWord->isChecked();
}

void TablePanels::setShown(bool facets, bool charts)
{
    m_facetsWord->setChecked(facets);
    m_chartsWord->setChecked(charts);
}

} // namespace ft
