// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/batchmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ft {

/// The rows of a batch in one state that hold a text in any column.
class PreviewRows : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PreviewRows(BatchModel *model, QObject *parent = nullptr);

    void setState(std::optional<BatchRowState> state); ///< nothing: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    BatchModel *m_model;
    std::optional<BatchRowState> m_state;
};

} // namespace ft
