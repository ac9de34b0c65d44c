// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ft {

class CollectionModel;
class ColumnLayouts;
class FilteredTable;

/// Everything that what is open names, as one table, with what it can be narrowed to beside it.
class CollectionView : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit CollectionView(CollectionModel *model, QWidget *parent = nullptr);

    FilteredTable *table() const { return m_table; }
    /// Where the layout of the columns is remembered. `layouts` must outlive the view.
    void setColumnLayouts(ColumnLayouts *layouts);

Q_SIGNALS:
    void chosen(int row); ///< Enter or a double click

private:
    void sizeColumns();
    void showNotes();
    static QString counted(int count);

    CollectionModel *m_model;
    FilteredTable *m_table;
};

} // namespace ft
