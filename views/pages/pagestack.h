// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace ft {

/// A page of a document: its name, and how to make it when it is first looked at.
struct Page {
    QString title;
    std::function<QWidget *()> make;
};

/// Pages behind a row of words. A page costs nothing until it is looked at; a single page needs no words.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Replaces the pages. The page with the title of the current one stays current.
    void setPages(const QList<Page> &pages);

    /// Something small at the end of the row of words. Taken over.
    void setAside(QWidget *aside);

    QStringList titles() const;
    int count() const { return static_cast<int>(m_pages.size()); }
    int currentIndex() const;
    void setCurrentIndex(int index);
    QWidget *currentPage() const;

private:
    void open(int index);

    QTabBar *m_words;
    QStackedWidget *m_stack;
    QList<Page> m_pages;
    QList<QWidget *> m_made; ///< by index; null: not yet looked at
};

} // namespace ft
