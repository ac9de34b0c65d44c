// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewrows.h"

namespace ft {

PreviewRows::PreviewRows(BatchModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PreviewRows::setState(std::optional<BatchRowState> state)
{
    m_state = state;
    invalidateFilter();
}

bool PreviewRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return (!m_state || m_model->state(row) == *m_state) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace ft
