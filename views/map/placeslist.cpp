// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeslist.h"

#include "placesdelegate.h"

#include "common/copyactions.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace ft {

PlacesList::PlacesList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new PlacesModel(this))
{
    setAccessibleName(tr("Nodes by country"));
    setItemDelegate(new PlacesDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    new CopyActions(this, number(PlaceColumn::Name));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(number(PlaceColumn::Name), QHeaderView::Stretch);
    header()->setSectionResizeMode(number(PlaceColumn::Amount), QHeaderView::Fixed);
    header()->resizeSection(number(PlaceColumn::Amount), 9 * fontMetrics().averageCharWidth());
    setMinimumWidth(26 * fontMetrics().averageCharWidth()); // a country and its number
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_isQuiet || !index.isValid())
            return;
        const std::vector<int> nodes = m_model->nodesAt(index);
        m_model->isNode(index) ? Q_EMIT nodeChosen(nodes.front()) : Q_EMIT sectionChosen(nodes);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const CountryId country = m_model->countryAt(index); country != NoCountry)
            Q_EMIT countryActivated(country);
    });
}

void PlacesList::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_model->setNodes(std::move(nodes));
}

void PlacesList::setSelected(const std::vector<int> &nodes)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex section = m_model->index(row, 0); isExpanded(section))
            open += section.data().toString();
    }
    m_model->setSelected(nodes);
    restore(open);
    constexpr std::size_t WorthOpening = 500; // more is not read row by row, and would cost time with every click
    if (nodes.empty())
        return;
    if (nodes.size() <= WorthOpening)
        expand(m_model->index(0, 0));
    scrollToTop();
}

void PlacesList::restore(const QStringList &open)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex section = m_model->index(row, 0); open.contains(section.data().toString()))
            expand(section);
    }
}

} // namespace ft
