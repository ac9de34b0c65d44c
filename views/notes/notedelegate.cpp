// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedelegate.h"

#include "common/accents.h"
#include "common/entrylayout.h"
#include "items/notesmodel.h"

#include <QLineEdit>

namespace ft {

using namespace Qt::StringLiterals;

namespace {

QString text(const QModelIndex &index, NoteColumn column)
{
    return index.siblingAtColumn(static_cast<int>(column)).data().toString();
}

} // namespace

Entry NoteDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    return {u"bookmark"_s, Accents::of(palette).received, text(index, NoteColumn::Title), text(index, NoteColumn::Text),
            text(index, NoteColumn::Place)};
}

QWidget *NoteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(static_cast<int>(Note::LongestText));
    line->setPlaceholderText(tr("Write a note, or leave a bookmark"));
    line->setAccessibleName(tr("Note"));
    line->setAutoFillBackground(true);
    return line;
}

void NoteDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void NoteDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void NoteDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int left = EntryLayout::Margin + EntryLayout::SignSize + EntryLayout::Margin / 2;
    const int height = editor->sizeHint().height();
    const QRect place(option.rect.left() + left, option.rect.center().y() - height / 2,
                      option.rect.width() - left - EntryLayout::Margin, height);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace ft
