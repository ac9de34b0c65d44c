// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ft {

class ElidedLabel;
class WordButton;

/// The line above a table: how many rows are shown, what keeps the others out and a button that takes that back, what
/// goes on, and the box that asks all columns.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// `counts`: "312 of 20 114 records"; `asked`: names of what the filter is on, empty where there is none.
    void setCounts(const QString &counts, const QStringList &asked, bool isFiltered);
    /// What else there is to say; empty texts are left out.
    void setNotes(const QStringList &notes);
    /// What goes on that can be stopped; empty: nothing.
    void setWork(const QString &work);

    QString anywhere() const;
    void setAnywhere(const QString &text); ///< tells nobody
    QLineEdit *box() const { return m_box; }
    /// Puts a button or the like at the end, before the box.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void anywhereChanged();
    void clearAsked();
    void cancelAsked();

private:
    void showText();

    ElidedLabel *m_text;
    WordButton *m_clear;
    QLabel *m_work;
    WordButton *m_cancel;
    QLineEdit *m_box;
    QHBoxLayout *m_tools;
    QString m_counts;
    QStringList m_notes;
};

} // namespace ft
