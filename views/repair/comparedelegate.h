// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

#include <QSet>

namespace ft {

/// The ground of what differs, and the bar that says so without colour.
QColor litGround(const QPalette &palette);
QColor litBar(const QPalette &palette);

/// Paints rows of bytes cell by cell: those that differ on a lit ground and underlined.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of fields of which some are lit, by path. The others stand back.
class LitDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setLit(const QSet<QString> &paths) { m_lit = paths; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool isFact(const QModelIndex &index) const override;

private:
    QSet<QString> m_lit;
};

} // namespace ft
