// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/focus.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

Spot spot(std::uint64_t at)
{
    return {{at, 4}, u"field%1"_s.arg(at)};
}

TEST(Focus, StartsNowhere)
{
    Focus focus;
    EXPECT_EQ(focus.spot(), Spot());
    EXPECT_FALSE(focus.canGoBack());
    EXPECT_FALSE(focus.canGoForward());
    focus.back();
    focus.forward();
    EXPECT_EQ(focus.spot(), Spot());
}

TEST(Focus, TellsWhoMovedIt)
{
    Focus focus;
    QObject view;
    const QObject *mover = nullptr;
    QObject::connect(&focus, &Focus::changed, [&mover](const Spot &, const QObject *by) { mover = by; });
    focus.set(spot(1), &view);
    EXPECT_EQ(mover, &view);
    focus.set(spot(2));
    EXPECT_EQ(mover, nullptr);
}

TEST(Focus, TheSameSpotAgainChangesNothing)
{
    Focus focus;
    QSignalSpy changed(&focus, &Focus::changed);
    focus.set(spot(1));
    focus.set(spot(1));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(focus.canGoBack());
}

TEST(Focus, GoesBackAndForward)
{
    Focus focus;
    for (int i = 1; i <= 3; ++i)
        focus.set(spot(i));
    focus.back();
    focus.back();
    EXPECT_EQ(focus.spot(), spot(1));
    EXPECT_FALSE(focus.canGoBack());
    focus.forward();
    EXPECT_EQ(focus.spot(), spot(2));
    EXPECT_TRUE(focus.canGoForward());
}

TEST(Focus, ANewSpotEndsTheWayForward)
{
    Focus focus;
    for (int i = 1; i <= 3; ++i)
        focus.set(spot(i));
    focus.back();
    focus.set(spot(9));
    EXPECT_FALSE(focus.canGoForward());
    focus.back();
    EXPECT_EQ(focus.spot(), spot(2));
}

TEST(Focus, ForgetsWhatIsLongAgo)
{
    Focus focus;
    for (int i = 1; i <= 1000; ++i)
        focus.set(spot(i));
    int steps = 0;
    for (; focus.canGoBack(); ++steps)
        focus.back();
    EXPECT_EQ(steps, 199);
    EXPECT_EQ(focus.spot(), spot(801));
}

TEST(Focus, MayBeMovedByWhoHearsOfIt)
{
    Focus focus;
    QObject::connect(&focus, &Focus::changed, [&focus](const Spot &now) {
        if (now.extents.at == 1)
            focus.set(spot(2));
    });
    std::vector<std::uint64_t> heard;
    QObject::connect(&focus, &Focus::changed, [&heard](const Spot &now) { heard.push_back(now.extents.at); });
    focus.set(spot(1));
    EXPECT_EQ(focus.spot(), spot(2));
    EXPECT_EQ(heard, (std::vector<std::uint64_t>{2, 1}));
    focus.back();
    EXPECT_EQ(focus.spot(), spot(2)) << "it is moved on again";
}

TEST(Focus, FindsItsPlacesAgain)
{
    Focus focus;
    for (int i = 1; i <= 3; ++i)
        focus.set(spot(i));
    QSignalSpy changed(&focus, &Focus::changed);
    focus.relocate([](const Spot &old) { return Spot{{old.extents.at + 100, 4}, old.path}; });
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(focus.spot(), (Spot{{103, 4}, u"field3"_s}));
    focus.back();
    EXPECT_EQ(focus.spot(), (Spot{{102, 4}, u"field2"_s}));
    EXPECT_TRUE(focus.canGoForward());
    focus.relocate([](const Spot &old) { return old; });
    EXPECT_EQ(changed.size(), 2) << "nothing moved";
}

} // namespace
} // namespace ft
