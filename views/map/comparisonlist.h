// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparisonmodel.h"

#include <QWidget>

class QTreeView;

namespace ft {

class QuietLabel;

/// What differs between the two lists on the map: how many nodes are new, changed and gone, and which.
class ComparisonList : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonList(QWidget *parent = nullptr);

    void setNodes(std::shared_ptr<const PlacedNodes> nodes);
    ComparisonModel *model() const { return m_model; }
    QTreeView *table() const { return m_table; }

Q_SIGNALS:
    void nodesChosen(const std::vector<int> &nodes); ///< by the person: indices

private:
    ComparisonModel *m_model;
    QTreeView *m_table;
    QuietLabel *m_counts;
};

} // namespace ft
