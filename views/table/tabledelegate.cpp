// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledelegate.h"

#include "common/accents.h"
#include "common/icons.h"
#include "common/sharebar.h"
#include "items/roles.h"
#include "records/recordset.h"

#include <QPainter>

namespace ft {

namespace {

constexpr int SignSize = 14;
constexpr int SignMargin = 6;
constexpr int BarWidth = 56;
constexpr int BarHeight = 6;
constexpr int BarMargin = 8;

bool isWorthASign(const QVariant &severity)
{
    return severity.isValid() && severity.toInt() >= static_cast<int>(Severity::Warning);
}

/// An empty frame for a slot without a record; the same, filled below, where something older still lies in it.
void paintSlot(QPainter *painter, const QRectF &square, bool hasLeftOvers, const QColor &color)
{
    const QRectF frame = square.adjusted(2.5, 2.5, -2.5, -2.5);
    painter->setPen(QPen(color, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, 1.5, 1.5);
    if (hasLeftOvers)
        painter->fillRect(frame.adjusted(0, frame.height() / 2, 0, 0), color);
}

} // namespace

QMargins TableDelegate::room(const QModelIndex &index) const
{
    const bool hasSign = index.data(StateRole).toInt() != SoundRecord || isWorthASign(index.data(FindingRole));
    const bool hasBar = index.data(ShareRole).isValid();
    return {hasSign ? SignSize + SignMargin : 0, 0, hasBar ? BarWidth + BarMargin : 0, 0};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    if (m_isPicked && m_isPicked(index))
        option.state |= QStyle::State_Selected;
    EditDelegate::paint(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Accents::of(option.palette).hairline);
    if (index.data(ChangedRole).toBool())
        paintChanged(painter, option);
    if (room(index).left() > 0)
        paintSign(painter, option, index);
    if (const QVariant share = index.data(ShareRole); share.isValid())
        paintShare(painter, option, share.toDouble());
}

void TableDelegate::paintChanged(QPainter *painter, const QStyleOptionViewItem &option) const
{
    constexpr int Width = 3;
    const QRect bar(option.rect.left(), option.rect.top() + 3, Width, option.rect.height() - 6);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(placed(option, bar), isSelected ? textColor(option, false) : option.palette.color(QPalette::Highlight));
}

void TableDelegate::paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Accents accents = Accents::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect sign(option.rect.left() + SignMargin, option.rect.center().y() - SignSize / 2, SignSize, SignSize);
    const QRectF square = QRectF(placed(option, sign)).translated(0, 0.5);
    const int state = index.data(StateRole).toInt();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state & DamagedRecord || isWorthASign(index.data(FindingRole))) {
        const QVariant severity = index.data(FindingRole);
        const auto shown = severity.isValid() ? static_cast<Severity>(severity.toInt()) : Severity::Warning;
        paintIcon(*painter, square, iconName(shown), isSelected ? textColor(option, false) : accents.of(shown));
    } else {
        paintSlot(painter, square, state & LeftOverRecord, isSelected ? textColor(option, false) : accents.quiet);
    }
    painter->restore();
}

void TableDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, double share) const
{
    const QRect bar(option.rect.right() - BarWidth - BarMargin + 1, option.rect.center().y() - BarHeight / 2, BarWidth,
                    BarHeight);
    ShareBar::paintBar(*painter, placed(option, bar), share, option.palette);
}

} // namespace ft
