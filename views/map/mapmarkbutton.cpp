// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapmarkbutton.h"

#include "mapink.h"

#include "common/accents.h"

#include <QPainter>
#include <QStyle>

namespace ft {

namespace {

constexpr int MarkRoom = 20;
constexpr int Padding = 4;

} // namespace

MapMarkButton::MapMarkButton(int mark, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(mark)
{
    setText(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show or hide these nodes"));
    setAttribute(Qt::WA_Hover);
}

QSize MapMarkButton::sizeHint() const
{
    return {MarkRoom + fontMetrics().horizontalAdvance(text()) + 2 * Padding, fontMetrics().height() + 2 * Padding};
}

void MapMarkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MapInk ink = MapInk::of(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(ink.land) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRect words = rect().adjusted(Padding + MarkRoom, 0, -Padding, 0);
    const double mark = Padding + MarkRoom / 2.0 - 2;
    if (isChecked())
        paintMark(painter, m_mark, {isRightToLeft() ? width() - mark : mark, height() / 2.0}, 5, ink);
    painter.setPen(isChecked() ? palette().color(QPalette::WindowText) : Accents::of(palette()).quiet);
    QFont strike = font();
    strike.setStrikeOut(!isChecked());
    painter.setFont(strike);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter, text());
}

} // namespace ft
