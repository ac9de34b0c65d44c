// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdelegate.h"

#include "accents.h"
#include "owndirection.h"

#include "items/roles.h"
#include "schema/field.h"

#include <QApplication>
#include <QPainter>

namespace ft {

namespace {

/// Wider than any column: laying out a megabyte for each paint would stop the program.
constexpr qsizetype DrawnCharacters = 500;
/// Left and right of the text: that of the titles above, so that they stand in line.
int sideMargin(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_HeaderMargin, &option, option.widget);
}

/// Above and below a line of text; rows stay on the 4-pixel grid at the usual font sizes.
constexpr int RowMargin = 4;

} // namespace

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->text.size() > DrawnCharacters)
        option->text = option->text.left(DrawnCharacters) + u'…';
}

QColor RowDelegate::textColor(const QStyleOptionViewItem &option, bool isQuiet)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = option.state & QStyle::State_Active;
    const QPalette::ColorGroup group = isActive ? QPalette::Active : QPalette::Inactive;
    if (!isSelected)
        return isQuiet ? Accents::of(option.palette).quiet : option.palette.color(group, QPalette::Text);
    QColor color = option.palette.color(group, QPalette::HighlightedText);
    color.setAlphaF(isQuiet ? 0.85F : 1.0F); // on the strong ground of a selection 70 % would be too little contrast
    return color;
}

QRect RowDelegate::placed(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    // The ground first and whole, then the text in what is left of it.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    cell.rect = placed(cell, cell.rect.marginsRemoved(room(index)));
    if (cell.text.isEmpty())
        return;
    const int margin = sideMargin(cell);
    const QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    const QString text = cell.fontMetrics.elidedText(cell.text, cell.textElideMode, place.width());
    const QRect drawn = QStyle::alignedRect(cell.direction, cell.displayAlignment,
                                            QSize(cell.fontMetrics.horizontalAdvance(text), place.height()), place);
    painter->save();
    painter->setFont(cell.font);
    const int grade = isFact(index) ? index.data(GradeRole).toInt() : 0;
    painter->setPen(textColor(cell, grade > 0));
    drawOwnWay(*painter, drawn.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    cell.rect = drawn;
    if (grade > 0)
        underline(painter, cell, grade);
    painter->restore();
}

void RowDelegate::underline(QPainter *painter, const QStyleOptionViewItem &option, int grade) const
{
    QColor color = painter->pen().color();
    color.setAlphaF(color.alphaF() * 0.7F);
    QPen dots(color, 1, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1, 2});
    painter->setPen(dots);
    const QRect text = option.rect;
    const int baseline = text.center().y() + option.fontMetrics.height() / 2 - option.fontMetrics.descent();
    for (int line = 0; line < (grade == static_cast<int>(Trust::Guess) ? 2 : 1); ++line) {
        const qreal y = baseline + 2.5 + line * 2;
        painter->drawLine(QPointF(text.left(), y), QPointF(text.right() + 1, y));
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QMargins sides = room(index);
    // One more: a text may be a fraction of a pixel wider than its advance says.
    return {cell.fontMetrics.horizontalAdvance(cell.text) + 1 + 2 * sideMargin(cell) + sides.left() + sides.right(),
            cell.fontMetrics.height() + 2 * RowMargin};
}

QMargins RowDelegate::room(const QModelIndex &) const
{
    return {};
}

bool RowDelegate::isFact(const QModelIndex &) const
{
    return true;
}

} // namespace ft
