// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QTableView;

namespace ft {

class BatchModel;
class PreviewRows;

/// The rows of a batch: words above that show those in one state, a field that filters by any text.
class PreviewTable : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit PreviewTable(BatchModel *model, QWidget *parent = nullptr);

private:
    void setUpTable();
    void showCounts();

    BatchModel *m_model;
    PreviewRows *m_rows;
    QButtonGroup *m_states;
    QLineEdit *m_filter;
    QTableView *m_table;
};

} // namespace ft
