// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "menupart.h"

#include "accents.h"
#include "sectiontitle.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace ft {

bool isMenuPartTitle(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator && !item->text.isEmpty();
}

void drawMenuSeparator(const QStyleOptionMenuItem &item, QPainter &painter)
{
    constexpr int Side = 8;
    const QRect room = item.rect.adjusted(Side, 0, -Side, 0);
    const Accents accents = Accents::of(item.palette);
    if (!isMenuPartTitle(&item))
        return painter.fillRect(QRect(room.left(), room.center().y(), room.width(), 1), accents.hairline);
    painter.save();
    painter.setFont(SectionTitle::face(item.font));
    painter.setPen(accents.quiet);
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, item.text);
    painter.restore();
}

} // namespace ft
