// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;
class QModelIndex;

namespace ft {

/// Copying from a view of rows: Ctrl+C copies the selected rows as a table, Ctrl+Shift+C as JSON; a context menu adds the
/// single value, its path and its offset. Selected rows can be dragged out as well. Shown columns only. Lives as long as
/// the view.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    /// More rows than anyone pastes; copying reads each one.
    static constexpr int RowLimit = 50'000;

    /// `valueColumn`: where a row has its value; -1: in the current cell.
    explicit CopyActions(QAbstractItemView *view, int valueColumn = -1);

Q_SIGNALS:
    /// `rows` rows were copied of `selected`, which can be more than the limit.
    void copied(int rows, int selected);

private:
    QAction *add(const QString &text, void (CopyActions::*copy)());
    void copyRows();
    void copyJson();
    void copyValue();
    void copyPath();
    void copyOffset();

    QList<QModelIndex> rowsToCopy();
    QModelIndex current() const;

    QAbstractItemView *m_view;
    int m_valueColumn;
};

} // namespace ft
