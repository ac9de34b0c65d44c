// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ft {

/// Draws a cell of a tree or table from the roles of the item models: facts that are not certain stand back and are
/// underlined, with dots where they are likely and with two rows of dots where they are a guess. Draws no more of a
/// text than a line can hold, in the direction of that text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// Room before and behind the text that a subclass draws in: left and right in a window from left to right. None here.
    virtual QMargins room(const QModelIndex &index) const;
    /// Whether the text of this cell is the fact that the row's grade is about.
    virtual bool isFact(const QModelIndex &index) const;

    /// A text's colour in that cell: palette, selection, and 70 % of it where `isQuiet`.
    static QColor textColor(const QStyleOptionViewItem &option, bool isQuiet);
    /// A place in the cell that is meant from left to right, as this language reads.
    static QRect placed(const QStyleOptionViewItem &option, const QRect &place);

private:
    void underline(QPainter *painter, const QStyleOptionViewItem &option, int grade) const;
};

} // namespace ft
