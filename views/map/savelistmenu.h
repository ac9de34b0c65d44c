// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/nodewriting.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QThreadPool>

#include <functional>

namespace ft {

/// Writes nodes to a new file of any kind, whole or not at all, away from the GUI thread.
class SaveListMenu : public QMenu
{
    Q_OBJECT

public:
    using Nodes = std::vector<ListedNode>;

    /// `nodes` is asked for when a kind has been chosen. `name`: of the list, for the names of files.
    SaveListMenu(std::function<Nodes()> nodes, const QString &name, QWidget *parent = nullptr);
    ~SaveListMenu() override;

    /// What is at `path` is replaced. `hive` not empty: a copy of that hive with the nodes as its KazaaNet value.
    void save(NodeFormat format, const QString &path, const QString &hive = {});

Q_SIGNALS:
    void said(const QString &message); ///< plain text: what was written where, or why not

private:
    void addKind(const QString &text, NodeFormat format, const QString &suffix);
    void askForHive();
    void askForPath(const QString &suffix, const std::function<void(const QString &)> &chosen);

    std::function<Nodes()> m_nodes;
    QString m_name;
    QFutureWatcher<QString> m_watcher;
    QThreadPool m_pool;
};

} // namespace ft
