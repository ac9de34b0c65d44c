// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/editdelegate.h"

namespace ft {

/// Cells of the field tree: findings are marked at the end of the name, what lies inside a closed row more faintly;
/// the grade gets its sign, what is noted a bookmark. What differs from the saved file has a bar before it.
class FieldDelegate : public EditDelegate
{
    Q_OBJECT

public:
    using EditDelegate::EditDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QMargins room(const QModelIndex &index) const override;
    bool isFact(const QModelIndex &index) const override;

private:
    /// The place of a mark at the end of a cell, the last one first.
    static QRectF markPlace(const QStyleOptionViewItem &option, int fromEnd);
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ft
