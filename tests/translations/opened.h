// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <algorithm>
#include <functional>

class QMenu;
class QPushButton;

namespace ft::test {

/// The dialog or window that is open above the first one; null: none.
QWidget *openedAbove(const QWidget &window);
/// The same, as soon as there is one; a failure and null if none comes.
QWidget *waitForOpenedAbove(const QWidget &window);

/// The button that Enter presses.
QPushButton *defaultButton(const QWidget &dialog);

/// As the menu key asks; `look` sees the menu while it is open, if there is one.
void askForMenu(QWidget &view, const std::function<void(QMenu &menu)> &look);

/// The one of its kind that is seen; null: none.
template <typename View>
View *seen(const QWidget &window)
{
    const QList<View *> views = window.findChildren<View *>();
    const auto found = std::find_if(views.begin(), views.end(), [](const View *each) { return each->isVisible(); });
    return found == views.end() ? nullptr : *found;
}

} // namespace ft::test
