// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowdelegate.h"

#include "wording/text.h"

namespace ft {

class Document;

/// Cells whose fields can be typed in: those for which the model gives EditedPathRole. What cannot be stays open, with
/// the reason below it, until it is put right or given up.
class EditDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// `document` must outlive the delegate; it may be null for a model that never gives EditedPathRole.
    EditDelegate(Document *document, QObject *parent);

    void setStyle(const Style &style) { m_style = style; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    Document *m_document;
    Style m_style;
};

} // namespace ft
