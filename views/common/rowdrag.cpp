// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdrag.h"

#include "copyactions.h"
#include "draggedfiles.h"
#include "shownrows.h"

#include "items/exporttext.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace ft {

namespace {

/// Files among the rows.
QStringList filesOf(const QModelIndexList &rows)
{
    QStringList files;
    for (const QModelIndex &row : rows) {
        if (const QString path = row.data(PathRole).toString(); DraggedFiles::canTake(path))
            files += path;
    }
    return files;
}

} // namespace

RowDrag::RowDrag(QAbstractItemView *view) : QObject(view), m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        release();
        return false;
    default:
        return false;
    }
}

bool RowDrag::press(const QMouseEvent &event)
{
    m_pressed = QModelIndex();
    const QModelIndex index = m_view->indexAt(event.position().toPoint());
    const bool isPlain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    // With a single row a press goes on to the view: it may open an editor, or fold a branch.
    if (!isPlain || !index.isValid() || !m_view->selectionModel()->isSelected(index))
        return false;
    m_pressed = index;
    m_from = event.position().toPoint();
    return selectedRows(*m_view, 2).total > 1;
}

bool RowDrag::move(const QMouseEvent &event)
{
    if (!m_pressed.isValid() || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if ((event.position().toPoint() - m_from).manhattanLength() >= QApplication::startDragDistance())
        drag();
    return true;
}

/// A click on one of several selected rows means that row alone.
void RowDrag::release()
{
    if (m_pressed.isValid() && selectedRows(*m_view, 2).total > 1)
        m_view->setCurrentIndex(m_pressed);
    m_pressed = QModelIndex();
}

void RowDrag::drag()
{
    m_pressed = QModelIndex();
    const QModelIndexList rows = selectedRows(*m_view, CopyActions::RowLimit).indexes;
    const QStringList files = filesOf(rows);
    QMimeData *data = files.isEmpty() ? new QMimeData : new DraggedFiles(files, m_view->window());
    setRows(*data, rows, shownColumns(*m_view));
    auto *drag = new QDrag(m_view);
    data->setParent(drag);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

} // namespace ft
