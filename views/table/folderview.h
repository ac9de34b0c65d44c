// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ft {

class FilteredTable;
class FolderModel;

/// The files of a folder: what each is, how much of it is there, what is wrong with it. Fills while it is read.
class FolderView : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the view.
    explicit FolderView(FolderModel *model, QWidget *parent = nullptr);

    FilteredTable *table() const { return m_table; }
    /// Rows of the model that are selected; all that are shown where none is.
    QList<int> chosenRows() const;

Q_SIGNALS:
    void opened(const QString &path); ///< Enter or a double click on a file

private:
    void sizeColumns();
    void showProgress();
    static QString counted(int count);

    FolderModel *m_model;
    FilteredTable *m_table;
};

} // namespace ft
