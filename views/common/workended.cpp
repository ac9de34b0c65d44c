// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workended.h"

#include <QCoreApplication>
#include <QWidget>

namespace ft {

QEvent::Type WorkEnded::kind()
{
    static const auto kind = static_cast<Type>(registerEventType());
    return kind;
}

WorkEnded::WorkEnded(const QString &outcome, qint64 milliseconds)
    : QEvent(kind()), m_outcome(outcome), m_milliseconds(milliseconds)
{
    ignore();
}

void WorkEnded::sendUpFrom(QWidget *widget)
{
    m_window = widget->window();
    for (QWidget *at = widget; at && !isAccepted(); at = at->parentWidget())
        QCoreApplication::sendEvent(at, this);
}

} // namespace ft
