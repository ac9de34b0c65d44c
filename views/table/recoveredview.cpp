// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveredview.h"

#include "columnlayout.h"
#include "filteredtable.h"
#include "rowselection.h"
#include "tablepanels.h"

#include "common/handfocus.h"
#include "items/recoveredmodel.h"
#include "items/roles.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

RecoveredView::RecoveredView(Document *document, QWidget *parent)
    : QWidget(parent), m_model(new RecoveredModel(document, this)), m_table(new FilteredTable(m_model))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    handFocus(this, m_table);
    m_table->table()->setAccessibleName(tr("What was recovered"));
    m_table->setCounted([](int count) { return tr("%Ln recovered", nullptr, count); });
    m_table->setExportName(document->fileName());
    m_table->panels()->setFacetColumns({number(RecoveredColumn::What), number(RecoveredColumn::Now)});
    sizeColumns();
    connect(m_table->selection(), &RowSelection::currentChanged, this, [this, document](int row, int column) {
        document->focus()->set(m_model->index(row, column).data(SpotRole).value<Spot>(), this);
    });
    connect(m_model, &RecoveredModel::progress, this, &RecoveredView::showProgress);
    showProgress();
}

void RecoveredView::setStyle(const Style &style)
{
    m_model->setStyle(style);
}

void RecoveredView::setColumnLayouts(ColumnLayouts *layouts)
{
    m_table->setColumnLayouts(layouts, QStringLiteral("recovered"));
}

void RecoveredView::sizeColumns()
{
    constexpr int Letters[] = {14, 10, 10, 20, 44, 40};
    static_assert(std::ssize(Letters) == columnCount<RecoveredColumn>());
    m_table->setColumnLetters(Letters);
}

void RecoveredView::showProgress()
{
    const bool isDone = m_model->slotsSearched() == m_model->slotCount();
    m_table->setNote(isDone && m_model->rowCount() == 0 ? tr("no slot holds anything of an earlier record")
                     : m_model->isSearching()           ? tr("%1 slots searched").arg(QLocale().toString(m_model->slotsSearched()))
                     : isDone                           ? QString()
                                                        : tr("stopped"));
    m_table->setProgress(static_cast<quint64>(m_model->isSearching() ? m_model->slotsSearched() : 0),
                         static_cast<quint64>(m_model->isSearching() ? m_model->slotCount() : 0));
}

} // namespace ft
