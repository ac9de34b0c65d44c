// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddelegate.h"

#include "commandmodel.h"

#include "common/accents.h"
#include "common/icons.h"
#include "common/owndirection.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace ft {

namespace {

constexpr int Margin = 12;
constexpr int Gap = 8;
constexpr int LeastDetail = 10; ///< letters; less of it says nothing

/// Draws the title and returns how wide it is.
int drawTitle(QPainter &painter, const QRect &room, const QString &title, const QList<int> &places, Qt::Alignment side)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width());
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat typed;
    typed.setFontWeight(QFont::Bold);
    typed.setFontUnderline(true);
    for (const int place : places) {
        if (place < shown.size())
            marks += {place, 1, typed};
    }
    QTextLayout layout(shown, painter.font());
    QTextOption option(side);
    option.setTextDirection(Qt::LayoutDirectionAuto); // a recent file's path runs its own way
    layout.setTextOption(option);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const CommandModel *>(index.model());
    const Command &command = model->command(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : Accents::of(option.palette).quiet;

    painter->save();
    if (isSelected) // as if it had the keyboard: the line above types for it
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0); // from left to right; mirrored where it is used
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (!command.icon.isEmpty())
        paintIcon(*painter, placed({room.left(), room.center().y() - SmallIcon / 2, SmallIcon, SmallIcon}), command.icon, quiet);
    room.setLeft(room.left() + SmallIcon + Gap);
    painter->setFont(option.font);
    painter->setPen(quiet);
    drawOwnWay(*painter, placed(room), Qt::AlignRight | Qt::AlignVCenter, command.keys);
    if (!command.keys.isEmpty())
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(command.keys) - Gap);
    painter->setPen(ink);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    room.setLeft(room.left() + drawTitle(*painter, placed(room), command.title, model->places(index.row()), side) + Gap);
    painter->setPen(quiet);
    const int leastRoom = LeastDetail * option.fontMetrics.averageCharWidth();
    if (room.width() >= std::min(leastRoom, option.fontMetrics.horizontalAdvance(command.detail))) {
        drawOwnWay(*painter, placed(room), Qt::AlignLeft | Qt::AlignVCenter,
                   option.fontMetrics.elidedText(command.detail, Qt::ElideMiddle, room.width()));
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int Padding = 10;
    return {200, option.fontMetrics.height() + Padding};
}

} // namespace ft
