// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharebar.h"

#include "accents.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace ft {

namespace {
constexpr int BarWidth = 96;
constexpr int BarHeight = 8;
constexpr int TextGap = 12;
}

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    setAccessibleName(tr("%1 complete").arg(shareText(share)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void ShareBar::paintBar(QPainter &painter, const QRectF &rect, double share, const QPalette &palette)
{
    const Accents accents = Accents::of(palette);
    painter.save();
    painter.setPen(QPen(accents.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    // A sliver that is there, or one that is missing, keeps a pixel.
    double filled = rect.width() * share;
    if (share > 0 && share < 1)
        filled = qBound(2.0, std::round(filled), rect.width() - 3);
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(filled, rect.height())), accents.received);
    painter.restore();
}

QSize ShareBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shareText(0.888)) + TextGap + BarWidth, fontMetrics().height()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect text = rect().adjusted(0, 0, -BarWidth - TextGap, 0);
    const QRect bar(width() - BarWidth, (height() - BarHeight) / 2, BarWidth, BarHeight);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignTrailing, shareText(m_share));
    paintBar(painter, QStyle::visualRect(layoutDirection(), rect(), bar), m_share, palette());
}

} // namespace ft
