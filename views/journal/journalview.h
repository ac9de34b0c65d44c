// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTreeView;

namespace ft {

class Journal;
class JournalModel;
class QuietLabel;

/// What was done to a document, as a table. A reason can be written beside each step.
class JournalView : public QWidget
{
    Q_OBJECT

public:
    /// `journal` must outlive the view.
    explicit JournalView(Journal *journal, QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }
    void say(const QString &text); ///< plain text, below the table

Q_SIGNALS:
    void exportAsked();

private:
    void setUpTable();
    void showState();

    Journal *m_journal;
    JournalModel *m_model;
    QTreeView *m_table;
    QuietLabel *m_state;
};

} // namespace ft
