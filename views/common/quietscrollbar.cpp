// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietscrollbar.h"

#include "quietdrawing.h"

#include <QPainter>
#include <QStyleOption>

namespace ft {

namespace {

constexpr int ScrollThumb = 6; ///< thickness of the moving part

} // namespace

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(ShortestThumb, length), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb,
                                                     bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return QStyle::visualRect(bar.direction, bar.rect,
                                 horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                                            : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    painter->fillRect(bar.rect, bar.palette.base());
    if (bar.maximum <= bar.minimum)
        return;
    QRectF thumb = scrollBarRect(bar, QStyle::SC_ScrollBarSlider);
    const qreal side = (ScrollBarExtent - ScrollThumb) / 2.0;
    thumb = bar.orientation == Qt::Horizontal ? thumb.adjusted(2, side, -2, -side) : thumb.adjusted(side, 2, -side, -2);
    const bool held = bar.state & QStyle::State_Sunken && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool hover = bar.state & QStyle::State_MouseOver;
    fillRounded(painter, thumb, ScrollThumb / 2.0, tint(bar.palette, held ? 0.6 : hover ? 0.45 : 0.28));
}

} // namespace ft
