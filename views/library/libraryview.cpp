// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview.h"

#include "librarydelegate.h"
#include "librarymodel.h"

#include "common/rowdrag.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ft {

LibraryView::LibraryView(LibraryModel *model, QWidget *parent) : QListView(parent), m_library(model)
{
    setModel(model);
    setItemDelegate(new LibraryDelegate(this));
    setAccessibleName(tr("Open files"));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    new RowDrag(this);
}

void LibraryView::setCurrentThing(const QObject *thing)
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_library->index(m_library->row(thing)));
}

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && currentIndex().isValid())
        Q_EMIT closeAsked(m_library->thing(currentIndex().row()));
    else
        QListView::keyPressEvent(event);
}

void LibraryView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index.isValid())
        Q_EMIT closeAsked(m_library->thing(index.row()));
    else
        QListView::mouseReleaseEvent(event);
}

void LibraryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        Q_EMIT chosen(m_library->thing(current.row()));
}

} // namespace ft
