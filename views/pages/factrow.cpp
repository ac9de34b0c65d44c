// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factrow.h"

#include "common/accents.h"
#include "common/icons.h"
#include "common/owndirection.h"
#include "wording/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ft {

namespace {
constexpr int Margin = 16;
constexpr int LabelGap = 16; ///< between label and value
constexpr int UsualWidth = 504;
}

FactRow::FactRow(const QString &label, QWidget *parent) : LineButton(UsualWidth, parent)
{
    setText(label);
    setCheckable(true);
}

void FactRow::setFact(const QString &value, Trust trust, bool odd)
{
    m_value = value;
    m_trust = trust;
    m_odd = odd;
    setAccessibleName(tr("%1: %2").arg(text(), value));
    setAccessibleDescription(gradeName(trust));
    update();
}

int FactRow::labelWidth() const
{
    return fontMetrics().horizontalAdvance(text());
}

void FactRow::setLabelRoom(int width)
{
    m_labelRoom = width;
    update();
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isChecked() || isLit()) {
        QColor fill = palette().color(QPalette::Inactive, QPalette::Highlight);
        fill.setAlphaF(isChecked() ? 1.0f : 0.5f);
        painter.fillRect(rect(), fill);
    }
    const Accents accents = Accents::of(palette());
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = isChecked() ? strong : accents.quiet;
    const auto write = [&](const QRect &room, const QString &text, const QColor &color) {
        painter.setPen(color);
        drawOwnWay(painter, placed(room), Qt::AlignVCenter | Qt::AlignLeading,
                   fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
    };

    const QRect label(Margin, 0, m_labelRoom, height());
    write(label, text(), quiet);
    QRect rest = rect().adjusted(Margin + m_labelRoom + LabelGap, 0, -Margin, 0);
    if (m_trust != Trust::Certain) {
        const QString grade = (m_trust == Trust::Likely ? u"~ "_s : u"? "_s) + gradeName(m_trust);
        const int width = fontMetrics().horizontalAdvance(grade);
        write(QRect(rest.right() - width, 0, width + 1, height()), grade, quiet);
        rest.adjust(0, 0, -width - 16, 0);
    }
    if (m_odd) {
        paintIcon(painter, placed({rest.left(), (height() - SmallIcon) / 2, SmallIcon, SmallIcon}), u"warning"_s,
                  accents.warning);
        rest.adjust(SmallIcon + 8, 0, 0, 0);
    }
    write(rest, m_value, strong);
}

QRect FactRow::valuePlace() const
{
    return placed(rect().adjusted(Margin + m_labelRoom + LabelGap - 4, 1, -Margin, -1));
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2)
        Q_EMIT editAsked();
    else
        LineButton::keyPressEvent(event);
}

void FactRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT editAsked();
}

} // namespace ft
