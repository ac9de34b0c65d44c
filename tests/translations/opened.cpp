// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace ft::test {

QWidget *openedAbove(const QWidget &window)
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != &window && each->isVisible() && !each->inherits("QTipLabel"))
            return each;
    }
    return nullptr;
}

QWidget *waitForOpenedAbove(const QWidget &window)
{
    QWidget *opened = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] { return (opened = openedAbove(window)) != nullptr; }));
    return opened;
}

QPushButton *defaultButton(const QWidget &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *each) { return each->isDefault() && each->isVisible() && each->isEnabled(); });
    return found == buttons.end() ? nullptr : *found;
}

void askForMenu(QWidget &view, const std::function<void(QMenu &menu)> &look)
{
    bool isOver = false;
    QTimer::singleShot(0, &view, [&] { // a menu may run a loop of its own
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            look(*menu);
            menu->close();
        }
        isOver = true;
    });
    const QPoint middle = view.rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, view.mapToGlobal(middle));
    QApplication::sendEvent(&view, &asked);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }));
}

} // namespace ft::test
