// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldercase.h"

namespace ft {

enum class ChoiceColumn { File, Verdict, Size, Repair, Count };

/// The repairs that a folder is offered, each with a mark that it will be carried out.
class RepairChoice : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `repair` must outlive the model.
    explicit RepairChoice(FolderCase *repair, QObject *parent = nullptr);

    const std::shared_ptr<const FileRepair> &file(int row) const { return m_files.at(row); }
    /// Takes the offer anew.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FolderCase *m_repair;
    RepairList::Files m_files;
};

} // namespace ft
