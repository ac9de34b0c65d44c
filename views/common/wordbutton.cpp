// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordbutton.h"

#include "accents.h"

#include <QMenu>
#include <QPainter>

namespace ft {

namespace {
constexpr int Side = 8; ///< room left and right of the word, so that it is easily hit
}

WordButton::WordButton(const QString &text, QWidget *parent) : PaintedButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordButton::setMenu(QMenu *menu)
{
    if (!m_menu)
        connect(this, &QAbstractButton::clicked, this, &WordButton::popUp);
    m_menu = menu;
}

QSize WordButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * Side, fontMetrics().height() + 4};
}

void WordButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = isEnabled() && isLit();
    if (lit) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    const QColor idle = isEnabled() ? Accents::of(palette()).quiet : palette().color(QPalette::Disabled, QPalette::Text);
    painter.setPen(lit ? palette().color(QPalette::Link) : idle);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void WordButton::popUp()
{
    m_menu->popup(mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

} // namespace ft
