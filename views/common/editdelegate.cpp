// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editdelegate.h"

#include "fieldeditor.h"

#include "document/document.h"
#include "items/roles.h"

#include <QKeyEvent>

namespace ft {

namespace {

/// Letters that a narrow cell's editor has room for all the same.
constexpr int FewestLetters = 24;

} // namespace

EditDelegate::EditDelegate(Document *document, QObject *parent) : RowDelegate(parent), m_document(document)
{
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant path = index.data(EditedPathRole);
    if (!path.isValid())
        return nullptr;
    auto *editor = new FieldEditor(m_document, path.toString(), m_style, parent);
    auto *self = const_cast<EditDelegate *>(this); // the signals of a delegate are its answer, and not const
    connect(editor, &FieldEditor::chosen, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    return editor;
}

void EditDelegate::setEditorData(QWidget *editor, const QModelIndex &) const
{
    // Asked for again whenever something about the row changes: what was typed since stays.
    auto *line = static_cast<FieldEditor *>(editor);
    if (!line->isModified())
        line->begin();
}

void EditDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const auto *line = static_cast<const FieldEditor *>(editor);
    if (!line->isAcceptable())
        return;
    // Made when the view is done with its editor: the model resets, and would take it away before that.
    const auto change = [document = m_document, draft = line->draft()] { document->apply(draft.plan, draft.text); };
    QMetaObject::invokeMethod(m_document, change, Qt::QueuedConnection);
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    const int room = editor->parentWidget()->width();
    place.setWidth(qMax(place.width(), editor->fontMetrics().averageCharWidth() * FewestLetters));
    if (place.right() >= room)
        place.moveRight(room - 1);
    editor->setGeometry(place);
}

bool EditDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *line = qobject_cast<FieldEditor *>(editor);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && line && !line->isAcceptable()) {
            if (line->isOutgrown())
                line->askToMove();
            return true;
        }
    }
    return RowDelegate::eventFilter(editor, event);
}

} // namespace ft
