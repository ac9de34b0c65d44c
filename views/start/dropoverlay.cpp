// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropoverlay.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace ft {

namespace {
constexpr int Inset = 24;
constexpr float Cover = 0.94f; ///< how much of the window below is hidden
}

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    window->installEventFilter(this);
    hide();
}

void DropOverlay::invite(const QString &sentence, const QString &note, bool welcome)
{
    m_frame = {sentence, note, welcome ? DropFrame::Lit : DropFrame::Refusing};
    setAccessibleName(sentence);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor cover = palette().color(QPalette::Base);
    cover.setAlphaF(Cover);
    painter.fillRect(rect(), cover);
    m_frame.paint(painter, rect().adjusted(Inset, Inset, -Inset, -Inset), *this);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace ft
