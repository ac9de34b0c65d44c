// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owndirection.h"

#include "wording/text.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace ft {

void drawOwnWay(QPainter &painter, const QRect &room, Qt::Alignment side, const QString &text)
{
    const Qt::Alignment placed = QStyle::visualAlignment(painter.layoutDirection(), side);
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(room, static_cast<int>(placed) | Qt::TextSingleLine | direction, text);
}

QString inOwnDirection(const QString &text)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return QGuiApplication::isLeftToRight() || text.isEmpty() ? text
                                                              : FirstStrongIsolate + text + PopDirectionalIsolate;
}

QString pathShown(const QString &path)
{
    return inOwnDirection(oneLine(QDir::toNativeSeparators(path)));
}

} // namespace ft
