// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/journal.h"

#include <QAbstractTableModel>

namespace ft {

enum class JournalColumn { Time, What, Text, Reason, Places, Before, After, Count };

/// The journal of a document, the oldest entry first. Reasons are written through it.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `journal` must outlive the model.
    explicit JournalModel(Journal *journal, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void takeLast();
    QString text(const JournalEntry &entry, JournalColumn column) const;

    Journal *m_journal;
    int m_rows;
};

} // namespace ft
