// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetview.h"

#include "common/rowdelegate.h"
#include "items/facetmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace ft {

namespace {

constexpr int BoxMargin = 4;

/// A check box before a value, its count behind it; columns in bold.
class FacetDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        if (!isValue(index))
            return;
        const int side = boxSize(option);
        QStyleOptionViewItem box = option;
        box.rect = placed(option, {option.rect.left() + BoxMargin, option.rect.center().y() - side / 2, side, side});
        box.state &= ~QStyle::State_HasFocus;
        box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        painter->setPen(textColor(option, true));
        painter->drawText(placed(option, option.rect.adjusted(0, 0, -2 * BoxMargin, 0)), Qt::AlignTrailing | Qt::AlignVCenter,
                          countText(index));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
        option->font.setBold(!index.parent().isValid());
        option->fontMetrics = QFontMetrics(option->font);
    }

    QMargins room(const QModelIndex &index) const override
    {
        if (!isValue(index))
            return {};
        const auto *view = static_cast<const QWidget *>(parent());
        return {BoxMargin + view->style()->pixelMetric(QStyle::PM_IndicatorWidth), 0,
                view->fontMetrics().horizontalAdvance(countText(index)) + 2 * BoxMargin, 0};
    }

private:
    static bool isValue(const QModelIndex &index) { return index.data(FacetModel::CountRole).isValid(); }
    static QString countText(const QModelIndex &index) { return QLocale().toString(index.data(FacetModel::CountRole).toInt()); }
    static int boxSize(const QStyleOptionViewItem &option)
    {
        return option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    }
};

} // namespace

FacetView::FacetView(FacetModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    setUniformRowHeights(true);
    setMinimumWidth(34 * fontMetrics().averageCharWidth()); // for values of a few words
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle); // folders end in what tells them apart
    setAccessibleName(tr("Narrow to"));
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QAbstractItemView::clicked, model, &FacetModel::toggle);
    expandAll();
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    const bool picks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (picks && currentIndex().parent().isValid())
        m_model->toggle(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ft
