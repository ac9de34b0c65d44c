// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/editdelegate.h"

namespace ft {

/// Cells of a table: one hairline below each row, signs beside words for what is damaged, empty or left over, the
/// severity beside a verdict, a small bar beside a percentage, a bar before what differs from the saved file.
class TableDelegate : public EditDelegate
{
    Q_OBJECT

public:
    using EditDelegate::EditDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QMargins room(const QModelIndex &index) const override;

private:
    void paintChanged(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, double share) const;
};

} // namespace ft
