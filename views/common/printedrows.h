// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing.h"

QT_FORWARD_DECLARE_CLASS(QAbstractItemView)

namespace ft {

/// More pages than anyone takes out of a printer; there is the export for all of them.
inline constexpr int PrintedRowLimit = 2000;

/// The selected rows of a list, table or tree, all where fewer than two are selected; shown columns only, and of a
/// tree what is open. Beyond PrintedRowLimit it says how many are left out.
PrintJob printedRows(const QAbstractItemView &view, const QString &title);

} // namespace ft
