// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebutton.h"

#include "accents.h"

#include <QPainter>
#include <QStyle>

namespace ft {

LineButton::LineButton(int width, QWidget *parent) : PaintedButton(parent), m_width(width)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const
{
    return {m_width, qMax(28, fontMetrics().height() + 12)};
}

void LineButton::paintLight(QPainter &painter) const
{
    if (!isLit())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Inactive, QPalette::Highlight));
    painter.drawRoundedRect(rect(), 4, 4);
}

QColor LineButton::secondVoice() const
{
    return isLit() ? palette().color(QPalette::WindowText) : Accents::of(palette()).quiet;
}

QRect LineButton::placed(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

} // namespace ft
