// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedelegate.h"

#include "bytecomparison.h"

#include "common/accents.h"
#include "items/roles.h"

#include <QFontDatabase>
#include <QPainter>

namespace ft {

namespace {

constexpr int CellMargin = 4;
constexpr int BarThickness = 3;

struct Side {
    std::uint8_t has;
    bool isText;
    bool isOffset;
};

Side sideOf(const CompareRow &row, CompareColumn column)
{
    const bool isAfter = column >= CompareColumn::AfterOffset;
    return {isAfter ? row.hasAfter : row.hasBefore, column == CompareColumn::BeforeText || column == CompareColumn::AfterText,
            column == CompareColumn::BeforeOffset || column == CompareColumn::AfterOffset};
}

} // namespace

QColor litGround(const QPalette &palette)
{
    const Accents accents = Accents::of(palette);
    return mix(palette.color(QPalette::Base), accents.warning, accents.dark ? 0.22 : 0.2);
}

QColor litBar(const QPalette &palette)
{
    return Accents::of(palette).warning;
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = *static_cast<const CompareRow *>(index.data(ByteComparisonModel::RowRole).value<const void *>());
    const Side side = sideOf(row, static_cast<CompareColumn>(index.column()));
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(QPalette::Text);
    const QColor quiet = isSelected ? option.palette.color(group, QPalette::HighlightedText) : Accents::of(option.palette).quiet;
    const QString shown = index.data().toString();
    const QRect place = option.rect.adjusted(CellMargin, 0, 0, 0);
    if (row.isSkipped || side.isOffset) {
        painter->setFont(row.isSkipped ? QFontDatabase::systemFont(QFontDatabase::GeneralFont) : option.font);
        painter->setPen(quiet);
        painter->drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
        painter->restore();
        return;
    }
    const QFontMetrics metrics(option.font);
    const int letter = metrics.horizontalAdvance(u'0');
    const int step = side.isText ? 1 : 3;
    painter->setFont(option.font);
    for (unsigned cell = 0; cell < CompareRow::Width; ++cell) {
        const auto bit = static_cast<std::uint8_t>(1U << cell);
        const QRect square(place.left() + static_cast<int>(cell) * step * letter, place.top(), (side.isText ? 1 : 2) * letter, place.height());
        const bool isLit = row.lit & bit;
        if (isLit)
            painter->fillRect(square.adjusted(side.isText ? 0 : -2, 2, side.isText ? 0 : 2, -2), litGround(option.palette));
        if ((side.has & bit) == 0) {
            if (isLit) { // a byte that the other version has
                painter->setPen(text);
                painter->drawText(square, Qt::AlignCenter, QStringLiteral("·"));
            }
            continue;
        }
        painter->setPen(isLit ? text : quiet);
        painter->drawText(square, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), shown.mid(static_cast<int>(cell) * step, side.isText ? 1 : 2));
        if (isLit)
            painter->fillRect(square.left(), square.bottom() - 3, square.width(), 1, litBar(option.palette));
    }
    painter->restore();
}

void LitDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (m_lit.contains(index.data(PathRole).toString())) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
    } else {
        option->palette.setColor(QPalette::Text, Accents::of(option->palette).quiet);
    }
}

void LitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isLit = m_lit.contains(index.data(PathRole).toString());
    if (isLit && !isSelected)
        painter->fillRect(option.rect, litGround(option.palette));
    RowDelegate::paint(painter, option, index);
    if (isLit && index.column() == 0)
        painter->fillRect(placed(option, {option.rect.left(), option.rect.top(), BarThickness, option.rect.height()}), litBar(option.palette));
}

bool LitDelegate::isFact(const QModelIndex &) const
{
    return false; // how sure a fact is belongs to another page; here only what differs is marked
}

} // namespace ft
