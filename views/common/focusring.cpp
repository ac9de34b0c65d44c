// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

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

/// Scroll bars come to the top whenever there is less room, and would cut the line in two.
QRect withoutScrollBars(const QAbstractScrollArea &area)
{
    QRect rect = area.rect();
    const QScrollBar *across = area.horizontalScrollBar();
    const QScrollBar *down = area.verticalScrollBar();
    if (across->isVisible())
        rect.setBottom(rect.bottom() - across->height());
    if (down->isVisible() && area.layoutDirection() == Qt::RightToLeft)
        rect.setLeft(rect.left() + down->width());
    else if (down->isVisible())
        rect.setRight(rect.right() - down->width());
    return rect;
}

} // namespace

FocusRing::FocusRing(QWidget *around) : QWidget(around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    around->installEventFilter(this);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(around))
        area->viewport()->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        fit();
    if (watched != parent())
        return false;
    if (event->type() == QEvent::FocusIn)
        enter(static_cast<QFocusEvent *>(event)->reason());
    else if (event->type() == QEvent::FocusOut)
        leave(static_cast<QFocusEvent *>(event)->reason());
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
    const auto *area = qobject_cast<QAbstractScrollArea *>(parentWidget());
    setGeometry(area ? withoutScrollBars(*area) : parentWidget()->rect());
    setMask(QRegion(rect()).subtracted(rect().adjusted(Thickness, Thickness, -Thickness, -Thickness)));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Active, QPalette::Highlight));
}

} // namespace ft
