// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecharts.h"

#include "chart/rowchartsview.h"
#include "table/filteredtable.h"
#include "table/tablepanels.h"

namespace ft {

void addCharts(FilteredTable *table, const QString &name)
{
    auto *charts = new RowChartsView(table->rows(), name);
    QObject::connect(charts, &RowChartsView::asked, table, &FilteredTable::ask);
    QObject::connect(charts, &RowChartsView::worthwhileChanged, table->panels(), &TablePanels::offerCharts);
    table->panels()->setCharts(charts);
    table->panels()->offerCharts(charts->charts()->isWorthwhile());
}

} // namespace ft
