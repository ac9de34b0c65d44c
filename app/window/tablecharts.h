// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace ft {

class FilteredTable;

/// Gives a table charts over its rows, which are filters of it. `name` of what is charted stands on pictures.
void addCharts(FilteredTable *table, const QString &name);

} // namespace ft
