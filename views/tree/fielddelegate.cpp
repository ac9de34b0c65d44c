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
    const bool isMarked = is(index, FieldColumn::Name)
        && (index.data(FindingRole).isValid() || index.data(InsideFindingRole).isValid());
    return isMarked ? QMargins(0, 0, MarkSize + MarkMargin, 0) : QMargins();
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
        painter->fillRect(bar, isSelected ? textColor(option, false) : option.palette.color(QPalette::Highlight));
    }
    if (room(index).isNull())
        return;
    const QVariant own = index.data(FindingRole);
    const auto severity = static_cast<Severity>((own.isValid() ? own : index.data(InsideFindingRole)).toInt());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF mark(option.rect.right() - MarkSize - MarkMargin + 1, option.rect.center().y() - MarkSize / 2 + 0.5,
                      MarkSize, MarkSize);
    painter->save();
    painter->setOpacity(own.isValid() ? 1 : 0.6);
    paintIcon(*painter, mark, iconName(severity),
              isSelected ? textColor(option, false) : Accents::of(option.palette).of(severity));
    painter->restore();
}

} // namespace ft
