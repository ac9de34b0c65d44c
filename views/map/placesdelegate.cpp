// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesdelegate.h"

#include "common/accents.h"
#include "items/roles.h"

#include <QPainter>

namespace ft {

void PlacesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Thickness = 2;
    RowDelegate::paint(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid() || option.state & QStyle::State_Selected)
        return;
    const QRect room = option.rect.adjusted(4, 0, -4, 0);
    const int width = std::max(1, qRound(share.toDouble() * room.width()));
    const QRect bar(room.right() - width + 1, room.bottom() - Thickness, width, Thickness);
    painter->fillRect(placed(option, bar), Accents::of(option.palette).received);
}

} // namespace ft
