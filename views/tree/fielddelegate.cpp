// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fielddelegate.h"

#include "common/accents.h"
#include "common/icons.h"
#include "items/columns.h"
#include "items/roles.h"
#include "schema/field.h"

#include <QPainter>

namespace ft {

namespace {

constexpr int MarkSize = 14;
constexpr int MarkMargin = 4;
constexpr int BarWidth = 3;

bool is(const QModelIndex &index, FieldColumn column)
{
    return index.column() == number(column);
}

bool isFound(const QModelIndex &index)
{
    return index.data(FindingRole).isValid() || index.data(InsideFindingRole).isValid();
}

bool isNoted(const QModelIndex &index)
{
    return index.data(NoteRole).isValid();
}

} // namespace

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EditDelegate::initStyleOption(option, index);
    if (!is(index, FieldColumn::Grade))
        return;
    const int grade = index.data(GradeRole).toInt();
    if (grade == static_cast<int>(Trust::Likely))
        option->text.prepend(QStringLiteral("~ "));
    else if (grade == static_cast<int>(Trust::Guess))
        option->text.prepend(QStringLiteral("? "));
}

QMargins FieldDelegate::room(const QModelIndex &index) const
{
    const int marks = is(index, FieldColumn::Name) ? isFound(index) + isNoted(index) : 0;
    return {0, 0, marks * (MarkSize + MarkMargin), 0};
}

bool FieldDelegate::isFact(const QModelIndex &index) const
{
    return is(index, FieldColumn::Name) || is(index, FieldColumn::Value) || is(index, FieldColumn::Grade);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    EditDelegate::paint(painter, option, index);
    if (is(index, FieldColumn::Value) && index.data(ChangedRole).toBool()) {
        const bool isSelected = option.state & QStyle::State_Selected;
        const QRect bar(option.rect.left(), option.rect.top() + 3, BarWidth, option.rect.height() - 6);
        painter->fillRect(placed(option, bar), isSelected ? textColor(option, false) : option.palette.color(QPalette::Highlight));
    }
    if (is(index, FieldColumn::Name))
        paintMarks(painter, option, index);
}

QRectF FieldDelegate::markPlace(const QStyleOptionViewItem &option, int fromEnd)
{
    const QRect &cell = option.rect;
    const QRect mark(cell.right() - (fromEnd + 1) * (MarkSize + MarkMargin) + 1, cell.center().y() - MarkSize / 2, MarkSize, MarkSize);
    return QRectF(placed(option, mark)).translated(0, 0.5);
}

void FieldDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Accents accents = Accents::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto colour = [&](const QColor &own) { return isSelected ? textColor(option, false) : own; };
    if (isNoted(index))
        paintIcon(*painter, markPlace(option, isFound(index) ? 1 : 0), QStringLiteral("bookmark"), colour(accents.received));
    if (!isFound(index))
        return;
    const QVariant own = index.data(FindingRole);
    const auto severity = static_cast<Severity>((own.isValid() ? own : index.data(InsideFindingRole)).toInt());
    painter->save();
    painter->setOpacity(own.isValid() ? 1 : 0.6);
    paintIcon(*painter, markPlace(option, 0), iconName(severity), colour(accents.of(severity)));
    painter->restore();
}

} // namespace ft
