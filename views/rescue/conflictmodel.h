// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescue/joining.h"

#include <QAbstractItemModel>

#include <memory>

namespace ft {

/// Where copies of a file contradict each other: places, and below each what its copies hold there and which one is right
/// as far as the hash can tell. Bytes are read when somebody looks at them.
class ConflictModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { At, Size, Holder, Contents, Right, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// `preferred`: a copy that somebody said is right.
    void setConflicts(std::shared_ptr<const Joining> joining, std::vector<Conflict> conflicts, std::optional<std::size_t> preferred);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString copyText(const Conflict &conflict, std::size_t copy, int column) const;
    QString contentsText(const Conflict &conflict, std::size_t copy) const;
    QString rightText(const Conflict &conflict, std::size_t copy) const;

    std::shared_ptr<const Joining> m_joining;
    std::vector<Conflict> m_conflicts;
    std::optional<std::size_t> m_preferred;
};

} // namespace ft
