// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrylayout.h"

#include <QFont>
#include <QFontMetrics>
#include <QStyle>

namespace ft {

QFont EntryLayout::titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

EntryLayout EntryLayout::of(int width, const QFont &font, const QString &title, const QString &sentence,
                                const QString &place)
{
    const QFontMetrics text(font);
    const QFontMetrics strong(titleFont(font));
    const int left = Margin + SignSize + Margin;
    const int room = qMax(width - left - Margin, 8 * text.averageCharWidth());
    EntryLayout layout;
    layout.sign = QRect(Margin, Margin + (strong.height() - SignSize) / 2, SignSize, SignSize);
    layout.title = QRect(left, Margin, qMin(room, strong.horizontalAdvance(title) + 1), strong.height());

    const int placeWidth = text.horizontalAdvance(place) + 1;
    const int sentenceHeight = text.boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, sentence).height();
    layout.sentence = QRect(left, layout.title.bottom() + 1 + Gap / 2, room, sentence.isEmpty() ? 0 : sentenceHeight);
    int bottom = layout.sentence.bottom() + 1;
    if (layout.title.width() + 2 * Margin + placeWidth <= room) {
        layout.place = QRect(left + room - placeWidth, Margin, placeWidth, strong.height());
    } else if (!place.isEmpty()) {
        layout.place = QRect(left, bottom + Gap / 2, qMin(placeWidth, room), text.height());
        bottom = layout.place.bottom() + 1;
    }
    layout.size = QSize(width, bottom + Margin);
    return layout;
}

EntryLayout EntryLayout::placedIn(const QRect &row, Qt::LayoutDirection direction) const
{
    EntryLayout placed = *this;
    for (QRect *rect : {&placed.sign, &placed.title, &placed.place, &placed.sentence})
        *rect = QStyle::visualRect(direction, row, rect->translated(row.topLeft()));
    return placed;
}

} // namespace ft
