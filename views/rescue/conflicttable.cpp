// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicttable.h"

#include "common/rowdelegate.h"

namespace ft {

ConflictTable::ConflictTable(QWidget *parent) : QTreeView(parent), m_model(new ConflictModel(this))
{
    setAccessibleName(tr("Where the copies disagree"));
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setModel(m_model);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {18, 12, 26, 40};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        setColumnWidth(column, widths[column] * letter);
}

void ConflictTable::show(std::shared_ptr<const Joining> joining, std::vector<Conflict> conflicts, std::optional<std::size_t> preferred)
{
    m_model->setConflicts(std::move(joining), std::move(conflicts), preferred);
    expandAll();
}

} // namespace ft
