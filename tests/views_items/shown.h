// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace ft::test {

/// Shows a view as the active window with the keyboard on it: shortcuts and what follows from getting the keyboard
/// happen only there.
inline bool showActive(QWidget &view)
{
    view.show();
    view.activateWindow();
    view.setFocus();
    return QTest::qWaitForWindowActive(&view) && QTest::qWaitFor([&view] {
               const QWidget *typing = QApplication::focusWidget();
               return typing && (typing == &view || view.isAncestorOf(typing));
           });
}

} // namespace ft::test
