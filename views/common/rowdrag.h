// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QMouseEvent;
QT_END_NAMESPACE

namespace ft {

/// Dragging the selected rows of a view into another program: as a table, as JSON, and as files where the rows are
/// files on disk or in an archive. Pressing on a selected row and moving drags; anything else selects as before. Lives as long as the
/// view.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    explicit RowDrag(QAbstractItemView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    void release();
    void drag();

    QAbstractItemView *m_view;
    QPersistentModelIndex m_pressed; ///< selected before it was pressed
    QPoint m_from;
};

} // namespace ft
