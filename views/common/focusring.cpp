// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include <QFocusEvent>
#include <QPainter>

namespace ft {

namespace {

constexpr int Thickness = 2;

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// The keyboard is elsewhere for a while and comes back.
bool isForAWhile(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *around) : QWidget(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    around->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        enter(static_cast<QFocusEvent *>(event)->reason());
    else if (event->type() == QEvent::FocusOut)
        leave(static_cast<QFocusEvent *>(event)->reason());
    else if (event->type() == QEvent::Resize && isVisible())
        fit();
    return false;
}

void FocusRing::enter(Qt::FocusReason reason)
{
    if (!isForAWhile(reason))
        m_isDue = isByKeyboard(reason);
    if (!m_isDue)
        return;
    fit();
    show();
    raise();
}

void FocusRing::leave(Qt::FocusReason reason)
{
    if (!isForAWhile(reason))
        m_isDue = false;
    hide();
}

/// Only the line lies above the widget: what scrolls inside it scrolls as before.
void FocusRing::fit()
{
    setGeometry(parentWidget()->rect());
    setMask(QRegion(rect()).subtracted(rect().adjusted(Thickness, Thickness, -Thickness, -Thickness)));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace ft
