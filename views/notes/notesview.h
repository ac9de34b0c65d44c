// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/notesmodel.h"

#include <QWidget>

#include <optional>

class QListView;
class QStackedLayout;

namespace ft {

class QuietLabel;
class WordButton;

/// The bookmarks and notes of a document. Choosing one sets the document's focus; Enter or a double click edits its
/// text in place, Del removes it, which can be taken back. Says where they are kept.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    /// `notes` must outlive the view.
    explicit NotesView(Notes *notes, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

    /// Marks where one looks and lets its text be written; what is marked already is edited. Does nothing where one
    /// has not looked at anything.
    void addAtFocus();

private:
    void setUpList();
    QWidget *makeEmptyPage();
    QWidget *makeFoot();
    void choose(const QModelIndex &index);
    void edit(quint64 id);
    void removeCurrent();
    void putBack();
    void showState();
    QString keptText() const;

    Notes *m_notes;
    NotesModel *m_model;
    QListView *m_list;
    QStackedLayout *m_pages;
    QuietLabel *m_kept;
    WordButton *m_putBack;
    std::optional<Note> m_removed; ///< the last one, until something else happens
};

} // namespace ft
