// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/owndirection.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ft {
namespace {

const QRect room(0, 0, 200, 24);

template <typename Draw>
QImage picture(Qt::LayoutDirection window, Draw draw)
{
    QImage image(room.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(window);
    draw(painter);
    return image;
}

TEST(OwnDirection, KeepsAPathAsItIsWrittenWhereTheWindowRunsFromRightToLeft)
{
    const QString path = u"/home/a (1)"_s;
    const QImage mirrored = picture(Qt::RightToLeft,
                                    [&](QPainter &painter) { drawOwnWay(painter, room, Qt::AlignLeft, path); });
    const QImage written = picture(Qt::LeftToRight,
                                   [&](QPainter &painter) { painter.drawText(room, Qt::AlignRight, path); });
    EXPECT_EQ(mirrored, written) << "at the side where lines begin, but not turned round";
}

TEST(OwnDirection, LeavesWordsOfALanguageFromRightToLeftTheirs)
{
    const QString name = u"\u05E9\u05DC\u05D5\u05DD (1)"_s;
    const QImage own = picture(Qt::LeftToRight,
                               [&](QPainter &painter) { drawOwnWay(painter, room, Qt::AlignLeft, name); });
    const QImage words = picture(Qt::RightToLeft,
                                 [&](QPainter &painter) { painter.drawText(room, Qt::AlignRight, name); });
    EXPECT_EQ(own, words);
}

TEST(OwnDirection, IsMarkedOnlyWhereItHasToBe)
{
    EXPECT_EQ(inOwnDirection(u"/a"_s), u"/a"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(inOwnDirection(u"/a"_s), u"\u2068/a\u2069"_s);
    EXPECT_EQ(inOwnDirection({}), QString());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace
} // namespace ft
