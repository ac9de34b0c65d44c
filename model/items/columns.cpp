// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "roles.h"

namespace ft {

QVariant columnHead(std::span<const ColumnHead> heads, int column, int role, Translate translate)
{
    if (column < 0 || column >= static_cast<int>(heads.size()))
        return {};
    const ColumnHead &head = heads[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        return translate(head.title, nullptr, -1);
    case Qt::ToolTipRole:
        return head.help ? QVariant(translate(head.help, nullptr, -1)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return QString::fromLatin1(head.key);
    case MinorRole:
        return head.isMinor;
    default:
        return {};
    }
}

QVariant rowHead(int rows, int row, int role)
{
    return role == Qt::DisplayRole && row >= 0 && row < rows ? QVariant(row + 1) : QVariant();
}

} // namespace ft
