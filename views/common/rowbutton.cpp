// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbutton.h"

#include "accents.h"
#include "icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ft {

namespace {
constexpr int Gap = 8;
}

RowButton::RowButton(const QString &icon, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_detail(detail)
{
    setText(text);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RowButton::sizeHint() const
{
    return {320, qMax(28, fontMetrics().height() + 12)};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = underMouse() || hasFocus();
    if (lit) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Inactive, QPalette::Highlight));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = lit ? strong : Accents::of(palette()).quiet;
    const auto placed = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };

    paintIcon(painter, placed({Gap, (height() - SmallIcon) / 2, SmallIcon, SmallIcon}), m_icon, quiet);
    const QRect room = rect().adjusted(Gap + SmallIcon + Gap, 0, -Gap, 0);
    const QString name = fontMetrics().elidedText(text(), Qt::ElideMiddle, m_detail.isEmpty() ? room.width() : room.width() * 2 / 3);
    painter.setPen(strong);
    painter.drawText(placed(room), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, name);
    const QRect rest = room.adjusted(fontMetrics().horizontalAdvance(name) + 2 * Gap, 0, 0, 0);
    painter.setPen(quiet);
    painter.drawText(placed(rest), Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_detail, Qt::ElideMiddle, rest.width()));
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RowButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ft
