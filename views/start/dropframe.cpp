// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dropframe.h"

#include "common/accents.h"
#include "common/icons.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int IconSize = 44;
constexpr int Rounding = 12;
constexpr int Margin = 24; ///< between the frame and the text

QFont titleFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    return font;
}

} // namespace

void DropFrame::paint(QPainter &painter, const QRect &rect, const QWidget &widget) const
{
    const QPalette palette = widget.palette();
    const Accents accents = Accents::of(palette);
    const QColor color = mood == Lit ? accents.received : mood == Refusing ? accents.warning : accents.outline;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = color;
    fill.setAlphaF(mood == Idle ? 0.03f : 0.08f);
    painter.setBrush(fill);
    QPen dashes(color, mood == Idle ? 1.5 : 2);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Rounding, Rounding);

    const QFont large = titleFont(widget);
    const QRect inner = rect.adjusted(Margin, Margin, -Margin, -Margin);
    constexpr int wrap = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const int titleHeight = QFontMetrics(large).boundingRect(inner, wrap, title).height();
    const int subtitleHeight = widget.fontMetrics().boundingRect(inner, wrap, subtitle).height();
    int y = inner.top() + qMax(0, (inner.height() - IconSize - 20 - titleHeight - 8 - subtitleHeight) / 2);

    paintIcon(painter, QRectF(inner.center().x() - IconSize / 2, y, IconSize, IconSize),
              mood == Refusing ? u"warning"_s : u"drop"_s, mood == Idle ? accents.quiet : color);
    y += IconSize + 20;
    painter.setFont(large);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(QRect(inner.left(), y, inner.width(), titleHeight), wrap, title);
    y += titleHeight + 8;
    painter.setFont(widget.font());
    painter.setPen(accents.quiet);
    painter.drawText(QRect(inner.left(), y, inner.width(), subtitleHeight), wrap, subtitle);
    painter.restore();
}

} // namespace ft
