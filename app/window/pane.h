// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ft {

/// A part of the window beside the centre: a small title, a way to hide it, and its content. A checkable action shows
/// and hides it; it is hidden as well while the window shows something that it has nothing to say about.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// `toggle`: checkable, not owned; its text is the title.
    Pane(QAction *toggle, QWidget *content, QWidget *parent = nullptr);

    QAction *toggle() const { return m_toggle; }
    void setUseful(bool useful);

private:
    void follow();

    QAction *m_toggle;
    bool m_useful = true;
};

} // namespace ft
