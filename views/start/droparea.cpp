// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "droparea.h"

#include "dropframe.h"

#include <QFocusEvent>
#include <QPainter>

namespace ft {

DropArea::DropArea(QWidget *parent) : PaintedButton(parent)
{
    setText(tr("Drop downloads, databases, supernode lists, links or whole folders"));
    setAccessibleDescription(tr("Opens a dialog in which files can be chosen"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(320);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    DropFrame frame{text(), tr("or click to choose. Opening changes nothing.")};
    if (underMouse() || isDown() || m_byKeyboard)
        frame.mood = DropFrame::Lit;
    frame.paint(painter, rect(), *this);
}

void DropArea::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    PaintedButton::focusInEvent(event);
}

void DropArea::focusOutEvent(QFocusEvent *event)
{
    m_byKeyboard = false;
    PaintedButton::focusOutEvent(event);
}

} // namespace ft
