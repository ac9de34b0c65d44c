// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <string>

namespace ft::test {

/// A model as people would write it down: a line a row, two blanks a level, cells of the chosen columns with " | "
/// between. Rows that can be fetched are fetched.
inline std::string treeText(QAbstractItemModel &model, const QList<int> &columns, const QModelIndex &parent = {},
                            int level = 0)
{
    std::string text;
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column : columns)
            cells.append(model.index(row, column, parent).data().toString());
        text += std::string(static_cast<std::size_t>(level) * 2, ' ') + cells.join(QStringLiteral(" | ")).toStdString() + '\n';
        text += treeText(model, columns, model.index(row, 0, parent), level + 1);
    }
    return text;
}

} // namespace ft::test
