// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace ft {

/// A part of the window beside the centre: a small title, a way to hide it, and its content. A checkable action shows
/// and hides it; it is hidden as well while the window shows something that it has nothing to say about.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// `toggle`: checkable, not owned; its text is the title.
    Pane(QAction *toggle, QWidget *content, QWidget *parent = nullptr);

    /// Another content, reached by its title beside the first one.
    void addPage(const QString &title, QWidget *content);
    void showPage(QWidget *content);

    QAction *toggle() const { return m_toggle; }
    void setUseful(bool useful);

private:
    void addChoice(const QString &title);
    void follow();

    QAction *m_toggle;
    QWidget *m_title;
    QHBoxLayout *m_titles;
    QButtonGroup *m_choices;
    QStackedWidget *m_pages;
    bool m_useful = true;
};

} // namespace ft
