// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydelegate.h"

#include "accents.h"
#include "entrylayout.h"
#include "icons.h"
#include "owndirection.h"

#include <QListView>
#include <QPainter>

namespace ft {

namespace {

EntryLayout entryLayout(const Entry &entry, const QStyleOptionViewItem &option, int width)
{
    return EntryLayout::of(width, option.font, entry.title, entry.sentence, entry.place);
}

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry shown = entry(index, option.palette);
    const EntryLayout layout = entryLayout(shown, option, option.rect.width()).placedIn(option.rect, option.direction);
    const Accents accents = Accents::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : accents.quiet;

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), accents.hairline);
    paintIcon(*painter, layout.sign, shown.sign, isSelected ? ink : shown.signColor);
    painter->setFont(EntryLayout::titleFont(option.font));
    painter->setPen(ink);
    const QFontMetrics strong(painter->font());
    drawOwnWay(*painter, layout.title, Qt::AlignLeft | Qt::AlignVCenter,
               strong.elidedText(shown.title, Qt::ElideRight, layout.title.width()));
    painter->setFont(option.font);
    painter->drawText(layout.sentence, Qt::TextWordWrap | Qt::AlignLeft, shown.sentence);
    painter->setPen(quiet);
    drawOwnWay(*painter, layout.place, Qt::AlignLeft | Qt::AlignVCenter,
               option.fontMetrics.elidedText(shown.place, Qt::ElideMiddle, layout.place.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return entryLayout(entry(index, option.palette), option, width).size;
}

} // namespace ft
