// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changestable.h"

#include "common/copyactions.h"
#include "items/columns.h"
#include "items/differences.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace ft {

namespace {

constexpr int RowRoom = 8; ///< above and below the text together

} // namespace

QTableView *rowsTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = table->verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(table->fontMetrics().height() + RowRoom);
    rows->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    new CopyActions(table);
    return table;
}

QTableView *changesTable(DifferencesModel *model)
{
    QTableView *table = rowsTable(model);
    table->setAccessibleName(QCoreApplication::translate("ChangesTable", "Fields that change"));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(number(DifferenceColumn::Field), QHeaderView::ResizeToContents);
    header->setSectionResizeMode(number(DifferenceColumn::Before), QHeaderView::Stretch);
    header->setSectionResizeMode(number(DifferenceColumn::After), QHeaderView::Stretch);
    header->setSectionResizeMode(number(DifferenceColumn::Offset), QHeaderView::ResizeToContents);
    return table;
}

} // namespace ft
