// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/entrydelegate.h"

namespace ft {

/// Paints one note: what it is about, what it says, where. Its text is edited in a line over the entry.
class NoteDelegate : public EntryDelegate
{
    Q_OBJECT

public:
    using EntryDelegate::EntryDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace ft
