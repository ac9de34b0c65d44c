// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonlist.h"

#include "common/copyactions.h"
#include "common/quietlabel.h"
#include "common/rowdelegate.h"
#include "wording/text.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace ft {

ComparisonList::ComparisonList(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_table(new QTreeView)
    , m_counts(new QuietLabel({}))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Nodes that differ between the two lists"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {10, 24, 20, 18, 50};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, widths[column] * character);
    new CopyActions(m_table, number(ComparisonColumn::Node));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        std::vector<int> nodes;
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            nodes.push_back(m_model->nodeAt(row.row()));
        if (!nodes.empty())
            Q_EMIT nodesChosen(nodes);
    });
}

void ComparisonList::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    if (nodes->lists.size() == 2) {
        const int older = nodes->isOlder ? 0 : 1;
        m_counts->setText(tr("From %1 to %2: %3").arg(oneLine(nodes->lists[older]), oneLine(nodes->lists[1 - older]), QString()));
    }
    const QString head = m_counts->text();
    m_model->setNodes(std::move(nodes));
    m_counts->setText(head + m_model->summary());
}

} // namespace ft
