// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusring.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace ft;

namespace {

/// A line, and a list with a ring.
class FocusRingTest : public testing::Test
{
protected:
    FocusRingTest()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(line);
        column->addWidget(list);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }
    void comeByTab() { QTest::keyClick(line, Qt::Key_Tab); }

    QWidget window;
    QLineEdit *line = new QLineEdit;
    QListView *list = new QListView;
    FocusRing *ring = new FocusRing(list);
};

TEST_F(FocusRingTest, ShowsWhereTabHasCome)
{
    EXPECT_FALSE(ring->isVisible());
    comeByTab();
    ASSERT_TRUE(list->hasFocus());
    EXPECT_TRUE(ring->isVisible());
    EXPECT_EQ(ring->geometry(), list->rect());
    list->resize(list->size() / 2);
    EXPECT_EQ(ring->geometry(), list->rect());
    EXPECT_FALSE(ring->mask().contains(ring->rect().center())) << "what scrolls lies free";
    line->setFocus();
    EXPECT_FALSE(ring->isVisible());
}

TEST_F(FocusRingTest, IsNotThereForWhoUsesTheMouse)
{
    QTest::mouseClick(list->viewport(), Qt::LeftButton);
    ASSERT_TRUE(list->hasFocus());
    EXPECT_FALSE(ring->isVisible());
}

TEST_F(FocusRingTest, ComesBackWithTheWindow)
{
    comeByTab();
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    EXPECT_FALSE(ring->isVisible());
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_TRUE(ring->isVisible());
}

} // namespace
