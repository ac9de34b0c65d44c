// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionview.h"

#include "columnlayout.h"
#include "filteredtable.h"
#include "tablepanels.h"

#include "common/handfocus.h"
#include "items/collectionmodel.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

namespace {

/// What people narrow a collection to, the first question first.
constexpr CollectionColumn Facets[] = {CollectionColumn::Holding, CollectionColumn::State, CollectionColumn::Disk,
                                       CollectionColumn::Repeats, CollectionColumn::Media, CollectionColumn::File,
                                       CollectionColumn::Folder,  CollectionColumn::Artist};

} // namespace

CollectionView::CollectionView(CollectionModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new FilteredTable(model))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    handFocus(this, m_table);
    m_table->table()->setAccessibleName(tr("Files that everything open names"));
    m_table->setCounted(&CollectionView::counted);
    m_table->setExportName(tr("everything open"));
    sizeColumns();
    std::vector<int> facets;
    for (const CollectionColumn column : Facets)
        facets.push_back(number(column));
    m_table->panels()->setFacetColumns(facets);
    connect(m_table, &FilteredTable::activated, this, &CollectionView::chosen);
    connect(model, &CollectionModel::read, this, &CollectionView::showNotes);
    connect(model, &CollectionModel::read, m_table->rows(), &RowFilter::prepare);
    showNotes();
}

void CollectionView::setColumnLayouts(ColumnLayouts *layouts)
{
    m_table->setColumnLayouts(layouts, QStringLiteral("collection"));
}

void CollectionView::sizeColumns()
{
    constexpr int Letters[] = {36, 14, 14, 20, 16, 12, 24, 24, 22, 28, 26, 26, 22, 18, 24, 12, 14, 10};
    static_assert(std::ssize(Letters) == columnCount<CollectionColumn>());
    m_table->setColumnLetters(Letters);
    QHeaderView *header = m_table->table()->horizontalHeader();
    for (int column = 0; column < columnCount<CollectionColumn>(); ++column)
        header->setSectionHidden(column, m_model->headerData(column, Qt::Horizontal, MinorRole).toBool());
}

QString CollectionView::counted(int count)
{
    return tr("%Ln file(s) named", nullptr, count);
}

void CollectionView::showNotes()
{
    const Collection &shown = m_model->collection();
    QStringList notes;
    if (shown.rows() > 0)
        notes.append(tr("%Ln different content(s)", nullptr, shown.contents()));
    if (shown.repeatedContents() > 0)
        notes.append(tr("%Ln of them named more than once", nullptr, shown.repeatedContents()));
    m_table->setNote(notes.join(QStringLiteral(" · ")));
}

} // namespace ft
