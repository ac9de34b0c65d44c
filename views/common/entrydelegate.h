// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace ft {

/// What one entry of a list says about a place of a file.
struct Entry {
    QString sign; ///< name of an icon
    QColor signColor;
    QString title;
    QString sentence;
    QString place;
};

/// Paints entries: sign, title, sentence in as many lines as it needs, place. Subclasses say what stands in them.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual Entry entry(const QModelIndex &index, const QPalette &palette) const = 0;
};

} // namespace ft
