// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stayingmenu.h"

#include <QKeyEvent>

namespace ft {

/// False where the action is not one to tick.
bool StayingMenu::tick()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->toggle();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick())
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent *event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick())
        QMenu::keyPressEvent(event);
}

} // namespace ft
