// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>

namespace ft::test {

/// Rows "name 0 | 0", "name 1 | 10", ... below the titles Name and Bytes.
inline void fillRows(QStandardItemModel &model, int rows)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Bytes")});
    for (int row = 0; row < rows; ++row) {
        auto *bytes = new QStandardItem(QString::number(row * 10));
        bytes->setTextAlignment(Qt::AlignRight);
        model.appendRow({new QStandardItem(QStringLiteral("name %1").arg(row)), bytes});
    }
}

} // namespace ft::test
