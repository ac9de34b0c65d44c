// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparerows.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <memory>

namespace ft {

enum class CompareColumn { BeforeOffset, Before, BeforeText, AfterOffset, After, AfterText, Count };

/// The rows of two versions of some bytes as a table; reads what is asked for.
class ByteComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum { RowRole = Qt::UserRole + 100 }; ///< const CompareRow *, for whoever paints

    explicit ByteComparisonModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const ByteSource> before, const Plan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString skippedText(const CompareRow &row, CompareColumn column) const;

    std::shared_ptr<const ByteSource> m_before;
    std::unique_ptr<Changed> m_after;
    std::vector<CompareRow> m_rows;
};

/// Both versions side by side, with the bytes that differ lit.
class ByteComparison : public QTableView
{
    Q_OBJECT

public:
    explicit ByteComparison(QWidget *parent = nullptr);

    void setPlan(std::shared_ptr<const ByteSource> before, const Plan &plan);

private:
    ByteComparisonModel *m_model;
};

} // namespace ft
