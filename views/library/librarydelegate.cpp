// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarydelegate.h"

#include "common/accents.h"
#include "common/icons.h"
#include "common/owndirection.h"
#include "common/sharebar.h"
#include "items/roles.h"

#include <QPainter>

namespace ft {

namespace {
constexpr int Margin = 8;
constexpr int Gap = 8;
constexpr int DotSize = 5; ///< before the name of what was changed and not saved
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(28, option.fontMetrics.height() + 12)};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Accents accents = Accents::of(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool keyboard = current && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const QColor text = option.palette.color(keyboard ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = keyboard || current ? text : accents.quiet;
    if (current) {
        painter->fillRect(option.rect, keyboard ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                                : option.palette.color(QPalette::Inactive, QPalette::Highlight));
    }
    const QRect line = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto square = [&line](int left) {
        return QRect(left, line.top() + (line.height() - SmallIcon) / 2, SmallIcon, SmallIcon);
    };

    paintIcon(*painter, placed(square(line.left())), index.data(Qt::DecorationRole).toString(), quiet);
    QRect room = line.adjusted(SmallIcon + Gap, 0, 0, 0);
    painter->setFont(option.font);
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QString words = shareText(share.toDouble());
        const int width = option.fontMetrics.horizontalAdvance(words);
        painter->setPen(quiet);
        painter->drawText(placed({room.right() - width, room.top(), width + 1, room.height()}),
                          Qt::AlignVCenter | Qt::AlignTrailing, words);
        room.adjust(0, 0, -width - Gap, 0);
    }
    if (const QVariant worst = index.data(FindingRole); worst.isValid()) {
        const auto severity = static_cast<Severity>(worst.toInt());
        paintIcon(*painter, placed(square(room.right() - SmallIcon + 1)), iconName(severity),
                  keyboard ? text : accents.of(severity));
        room.adjust(0, 0, -SmallIcon - Gap, 0);
    }
    painter->setPen(text);
    if (index.data(ChangedRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(text);
        const QRect dot = placed({room.left(), room.center().y() - DotSize / 2, DotSize, DotSize});
        painter->drawEllipse(dot);
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing, false);
        room.adjust(DotSize + Gap, 0, 0, 0);
    }
    drawOwnWay(*painter, placed(room), Qt::AlignVCenter | Qt::AlignLeading,
               option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

} // namespace ft
