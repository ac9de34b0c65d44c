// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflictmodel.h"

#include <QTreeView>

namespace ft {

/// Where copies of a file contradict each other, every place of them, with what each of the copies holds there.
class ConflictTable : public QTreeView
{
    Q_OBJECT

public:
    explicit ConflictTable(QWidget *parent = nullptr);

    /// See ConflictModel::setConflicts().
    void show(std::shared_ptr<const Joining> joining, std::vector<Conflict> conflicts, std::optional<std::size_t> preferred);
    using QTreeView::show;

private:
    ConflictModel *m_model;
};

} // namespace ft
