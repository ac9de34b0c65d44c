// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdelegate.h"

#include "findinglayout.h"

#include "common/accents.h"
#include "common/icons.h"
#include "items/columns.h"
#include "items/roles.h"

#include <QListView>
#include <QPainter>

namespace ft {

namespace {

QString text(const QModelIndex &index, FindingColumn column)
{
    return index.siblingAtColumn(number(column)).data().toString();
}

QString placeText(const QModelIndex &index)
{
    const QString path = text(index, FindingColumn::Path);
    const QString offset = text(index, FindingColumn::Offset);
    return path.isEmpty() ? offset : path + QStringLiteral(" · ") + offset;
}

FindingLayout layoutOf(const QModelIndex &index, const QStyleOptionViewItem &option, int width)
{
    return FindingLayout::of(width, option.font, text(index, FindingColumn::Title),
                             text(index, FindingColumn::Sentence), placeText(index));
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindingLayout layout = layoutOf(index, option, option.rect.width()).movedTo(option.rect.topLeft());
    const Accents accents = Accents::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : accents.quiet;
    const auto severity = static_cast<Severity>(index.data(FindingRole).toInt());

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), accents.hairline);
    paintIcon(*painter, layout.sign, iconName(severity), isSelected ? ink : accents.of(severity));
    painter->setFont(FindingLayout::titleFont(option.font));
    painter->setPen(ink);
    const QFontMetrics strong(painter->font());
    painter->drawText(layout.title, Qt::AlignLeft | Qt::AlignVCenter,
                      strong.elidedText(text(index, FindingColumn::Title), Qt::ElideRight, layout.title.width()));
    painter->setFont(option.font);
    painter->drawText(layout.sentence, Qt::TextWordWrap | Qt::AlignLeft, text(index, FindingColumn::Sentence));
    painter->setPen(quiet);
    painter->drawText(layout.place, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(placeText(index), Qt::ElideMiddle, layout.place.width()));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return layoutOf(index, option, list ? list->viewport()->width() : option.rect.width()).size;
}

} // namespace ft
