// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbutton.h"

#include "icons.h"
#include "owndirection.h"

#include <QPainter>

namespace ft {

namespace {
constexpr int Gap = 8;
}

RowButton::RowButton(const QString &icon, const QString &text, const QString &detail, QWidget *parent)
    : LineButton(320, parent), m_icon(icon), m_detail(detail)
{
    setText(text);
    setAccessibleDescription(detail);
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLight(painter);
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = secondVoice();

    paintIcon(painter, placed({Gap, (height() - SmallIcon) / 2, SmallIcon, SmallIcon}), m_icon, quiet);
    const QRect room = rect().adjusted(Gap + SmallIcon + Gap, 0, -Gap, 0);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideMiddle, m_detail.isEmpty() ? room.width() : room.width() * 2 / 3);
    painter.setPen(strong);
    drawOwnWay(painter, placed(room), Qt::AlignVCenter | Qt::AlignLeading, name);
    const QRect rest = room.adjusted(fontMetrics().horizontalAdvance(name) + 2 * Gap, 0, 0, 0);
    painter.setPen(quiet);
    drawOwnWay(painter, placed(rest), Qt::AlignVCenter | Qt::AlignTrailing,
               fontMetrics().elidedText(m_detail, Qt::ElideMiddle, rest.width()));
}

} // namespace ft
