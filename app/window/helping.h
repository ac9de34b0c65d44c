// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace ft {

class Actions;
class ManualWindow;

/// The manual, opened where it speaks of what one looks at: F1 asks about what has the keyboard, "What is this" about
/// what is clicked. In dialogs too: the manual can be read beside one that waits.
class Helping : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Helping(const Actions &actions, QWidget *window);

    void showPage(const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askByClick();

    QWidget *m_window;
    QPointer<ManualWindow> m_manual; ///< made when it is first asked for
};

/// Id of the page about a widget, or about the nearest one around it that has a page; what stands in many places, such
/// as a table, gives way to the place. Empty: none.
QString helpPageOf(const QWidget *widget);

} // namespace ft
