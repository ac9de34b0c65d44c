// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fieldtreemodel.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTreeView>

namespace ft {

class ElementActions;
class FieldDelegate;

/// The fields of a document as a tree. Follows the document's focus and sets it; what is open and where one stands
/// survives a re-read by path. Typing finds the next field whose name or value contains what was typed.
class FieldTreeView : public QTreeView
{
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit FieldTreeView(Document *document, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QTreeView::setStyle;
    /// Marks what is noted about fields. `notes` outlives the view; null: none.
    void setNotes(const Notes *notes) { m_model->setNotes(notes); }

    void keyboardSearch(const QString &typed) override;

protected:
    using QTreeView::edit;
    /// Whatever column one stands in, the value is what can be typed.
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const Spot &spot, const QObject *by);
    void showPath(const QString &path);
    void openFirst();
    void openAgain();
    void fitColumns();
    void chooseColumns(const QPoint &place);
    bool matches(const QModelIndex &index, const QString &text) const;

    Document *m_document;
    FieldTreeModel *m_model;
    FieldDelegate *m_delegate;
    ElementActions *m_elements; ///< made when there is a model
    QSet<QString> m_open; ///< paths of expanded rows
    bool m_isFollowing = false; ///< the current row moves because the focus did
    bool m_isOpening = false; ///< rows open because we open them again
    bool m_isFitting = false; ///< columns change because the pane does
    bool m_isFitted = true; ///< until the person makes a column wider or narrower
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace ft
