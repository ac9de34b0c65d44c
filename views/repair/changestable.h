// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;

namespace ft {

class DifferencesModel;

/// A quiet table of whole rows, which Ctrl+C copies.
QTableView *rowsTable(QAbstractItemModel *model);
/// One of fields that change: the field, before, after, where.
QTableView *changesTable(DifferencesModel *model);

} // namespace ft
