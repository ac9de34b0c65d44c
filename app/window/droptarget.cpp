// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droptarget.h"

#include "start/dropoverlay.h"

#include <QDropEvent>
#include <QWidget>

namespace ft {

DropTarget::DropTarget(QWidget *window) : QObject(window), m_overlay(new DropOverlay(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    // Once it is there it takes the drag over from whatever lies below, such as a line edit that would take the text.
    m_overlay->setAcceptDrops(true);
    m_overlay->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        m_offer = Offer::of(*static_cast<QDropEvent *>(event)->mimeData());
        m_overlay->invite(m_offer.sentence(), m_offer.isEmpty() ? QString() : tr("Nothing is changed."),
                          !m_offer.isEmpty());
        welcome(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragMove:
        welcome(static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop:
        m_overlay->hide();
        welcome(static_cast<QDropEvent *>(event));
        if (!m_offer.isEmpty())
            Q_EMIT dropped(m_offer);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void DropTarget::welcome(QDropEvent *event)
{
    // A refusal is accepted as well while it hovers, else the drag would not come back to be told why.
    event->setDropAction(m_offer.isEmpty() ? Qt::IgnoreAction : Qt::CopyAction);
    event->accept();
}

} // namespace ft
