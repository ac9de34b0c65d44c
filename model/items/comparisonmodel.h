// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "placednodes.h"

#include <QAbstractTableModel>

namespace ft {

enum class ComparisonColumn { Change, Node, Country, Load, Time, Count };

/// What differs between two lists on a map: nodes that are new, changed or gone, in this order. Empty for one list, and
/// for more than two.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNodes(std::shared_ptr<const PlacedNodes> nodes);

    /// The node of a row, by index.
    int nodeAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// "12 new, 3 changed, 5 gone, 627 the same"
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Supernode &node(int row) const { return m_nodes->nodes[static_cast<std::size_t>(nodeAt(row))]; }
    /// What the older and the newer list say of a node; null: it is not in that one, or says the same as the other.
    std::pair<const Supernode *, const Supernode *> versions(int row) const;

    std::shared_ptr<const PlacedNodes> m_nodes = std::make_shared<PlacedNodes>();
    std::vector<int> m_rows; ///< indices of nodes
    std::array<int, 4> m_counts{}; ///< by NodeChange
};

} // namespace ft
