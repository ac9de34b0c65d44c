// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ft::test {

namespace {

/// Of buttons that exclude each other Tab comes to the checked one; arrows go on to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

QSet<QWidget *> tabStops(QWidget &window)
{
    QSet<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !isReachedByArrows(widget);
        if (takesTab && widget->window() == &window)
            stops.insert(widget);
    }
    return stops;
}

std::string saying(const QWidget *widget)
{
    if (!widget)
        return "nothing";
    const QString name = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
    const QWidget *parent = widget->parentWidget();
    return std::string(widget->metaObject()->className()) + " \"" + name.toStdString() + '"'
        + (parent ? std::string(" in ") + parent->metaObject()->className() : "");
}

/// Presses Tab or Shift+Tab until the keyboard is elsewhere: it goes from one side of the bytes to the other first, and
/// from link to link in a text.
QWidget *step(QWidget &window, Qt::Key key)
{
    constexpr int PlacesInside = 100;
    QWidget *before = window.focusWidget();
    for (int i = 0; i < PlacesInside && window.focusWidget() == before; ++i)
        QTest::keyClick(before, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    return window.focusWidget();
}

/// Every place that `key` comes to, until it comes again to where it began.
QList<QWidget *> walk(QWidget &window, Qt::Key key)
{
    constexpr qsizetype StepLimit = 400;
    QList<QWidget *> way{window.focusWidget()};
    while (way.size() < StepLimit) {
        QWidget *now = step(window, key);
        if (now == way.constFirst())
            return way;
        if (way.contains(now)) {
            ADD_FAILURE() << "the way comes again to " << saying(now) << " behind " << saying(way.constLast())
                          << ", not to where it began: " << saying(way.constFirst());
            return way;
        }
        way.append(now);
    }
    ADD_FAILURE() << "the way does not end";
    return way;
}

/// Nothing around it cuts it off whole.
bool isInSight(const QWidget &widget)
{
    QRect seen = widget.rect();
    const QWidget *at = &widget;
    for (; !at->isWindow() && !seen.isEmpty(); at = at->parentWidget())
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return widget.isVisible() && !seen.isEmpty();
}

QImage pictureOf(const QWidget &widget)
{
    constexpr int Frame = 4; ///< a ring may lie around it
    QWidget *window = widget.window();
    QRect place(widget.mapTo(window, QPoint(0, 0)), widget.size());
    place.adjust(-Frame, -Frame, Frame, Frame);
    return window->grab(place & window->rect()).toImage();
}

} // namespace

void expectTabGoesRound(QWidget &window)
{
    const QSet<QWidget *> stops = tabStops(window);
    ASSERT_FALSE(stops.isEmpty());
    if (!stops.contains(window.focusWidget()))
        (*stops.begin())->setFocus(Qt::TabFocusReason);
    const QList<QWidget *> there = walk(window, Qt::Key_Tab);
    for (QWidget *stop : stops - QSet<QWidget *>(there.begin(), there.end()))
        ADD_FAILURE() << "Tab never comes to " << saying(stop);
    QList<QWidget *> back = walk(window, Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    for (qsizetype i = 0; i < std::max(there.size(), back.size()); ++i) {
        if (there.value(i) != back.value(i)) {
            ADD_FAILURE() << "step " << i << ": Tab comes to " << saying(there.value(i)) << ", Shift+Tab to "
                          << saying(back.value(i));
            break;
        }
    }
}

void expectFocusIsSeen(QWidget &window)
{
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    if (!window.focusWidget())
        (*tabStops(window).begin())->setFocus(Qt::TabFocusReason);
    step(window, Qt::Key_Tab); // where it was before it may have come by the mouse
    QSet<QWidget *> seen;
    for (QWidget *now = window.focusWidget(); now && !seen.contains(now); now = window.focusWidget()) {
        seen.insert(now);
        EXPECT_TRUE(isInSight(*now)) << saying(now) << " is out of sight";
        const QImage with = pictureOf(*now);
        now->clearFocus();
        EXPECT_NE(with, pictureOf(*now)) << saying(now) << " looks the same with the keyboard and without";
        now->setFocus(Qt::TabFocusReason);
        step(window, Qt::Key_Tab);
    }
    EXPECT_FALSE(seen.isEmpty());
}

} // namespace ft::test
