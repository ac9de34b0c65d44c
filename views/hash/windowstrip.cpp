// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstrip.h"

#include "common/windowlane.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ft {

WindowStrip::WindowStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What the hash looks at"));
}

void WindowStrip::setWindows(const HashWindows &windows)
{
    m_windows = windows;
    setAccessibleDescription(windows.summary());
    update();
}

bool WindowStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_windows.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_windows.text(Zoom::all(m_windows.fileSize).bytesAt(help->pos().x(), width())), this);
    return true;
}

void WindowStrip::paintEvent(QPaintEvent *)
{
    if (m_windows.isEmpty())
        return;
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    const QRect lane(QPoint(0, 0), (QSizeF(size()) * ratio).toSize());
    paintWindowLane(painter, lane, m_windows, Zoom::all(m_windows.fileSize), palette(), qMax(1, qRound(ratio)));
}

} // namespace ft
