// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/editdelegate.h"

#include <functional>

namespace ft {

/// Cells of a table: one hairline below each row, signs beside words for what is damaged, empty or left over, the
/// severity beside a verdict, a small bar beside a percentage, a bar before what differs from the saved file.
class TableDelegate : public EditDelegate
{
    Q_OBJECT

public:
    using EditDelegate::EditDelegate;

    /// Which rows look selected although the view's own selection does not hold them; empty: none.
    void setPicked(std::function<bool(const QModelIndex &)> isPicked) { m_isPicked = std::move(isPicked); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QMargins room(const QModelIndex &index) const override;

private:
    void paintChanged(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintSign(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, double share) const;

    std::function<bool(const QModelIndex &)> m_isPicked;
};

} // namespace ft
