// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flowlayout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace ft {
namespace {

class Flow : public testing::Test
{
protected:
    Flow() { m_layout.setSpacing(4); }

    QWidget *box(int width, int height = 20)
    {
        auto *box = new QWidget;
        box->setFixedSize(width, height);
        m_layout.addWidget(box);
        return box;
    }
    void place(int width)
    {
        m_parent.setFixedWidth(width);
        m_layout.setGeometry({0, 0, width, m_layout.heightForWidth(width)});
    }

    QWidget m_parent;
    FlowLayout &m_layout = *new FlowLayout(&m_parent);
};

TEST_F(Flow, GoesOnInTheNextLineWhereTheWidthEnds)
{
    const QWidget *first = box(60);
    const QWidget *second = box(60, 30);
    const QWidget *third = box(60);
    place(124);
    EXPECT_EQ(first->pos(), QPoint(0, 5)) << "in the middle of its line";
    EXPECT_EQ(second->pos(), QPoint(64, 0)) << "up to the last pixel";
    EXPECT_EQ(third->pos(), QPoint(0, 34)) << "below the highest of the line";
    place(123);
    EXPECT_EQ(second->pos(), QPoint(0, 24));
    EXPECT_EQ(m_layout.sizeHint(), QSize(188, 30));
    EXPECT_EQ(m_layout.heightForWidth(10), 78) << "one is on a line even where it does not fit";
}

TEST_F(Flow, LeavesNoRoomForWhatIsHidden)
{
    box(60)->hide();
    const QWidget *second = box(60);
    place(200);
    EXPECT_EQ(second->pos(), QPoint(0, 0));
    EXPECT_EQ(m_layout.sizeHint(), QSize(60, 20));
}

TEST_F(Flow, BeginsAtTheRightWhereOneReadsFromThere)
{
    m_parent.setLayoutDirection(Qt::RightToLeft);
    const QWidget *first = box(60);
    const QWidget *second = box(60);
    place(200);
    EXPECT_EQ(first->x(), 140);
    EXPECT_EQ(second->x(), 76);
}

TEST_F(Flow, ForgetsAWidgetThatIsDeleted)
{
    delete box(60);
    EXPECT_EQ(m_layout.count(), 0);
    EXPECT_EQ(m_layout.takeAt(0), nullptr);
}

} // namespace
} // namespace ft
