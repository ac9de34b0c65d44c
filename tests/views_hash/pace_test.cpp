// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hash/pace.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

TEST(Pace, saysHowLongItWillTake)
{
    EXPECT_EQ(secondsLeft(2'000, 100, 300), 4);
    EXPECT_EQ(secondsLeft(2'000, 300, 300), 0);
    EXPECT_EQ(paceText(2'000, 1'000'000, 3'000'000), QStringLiteral("1.0 MB of 3.0 MB · 4 s left"));
    EXPECT_EQ(paceText(60'000, 1'000'000, 11'000'000), QStringLiteral("1.0 MB of 11.0 MB · 10 min left"));
}

TEST(Pace, saysNothingBeforeItKnows)
{
    EXPECT_FALSE(secondsLeft(100, 1, 1'000'000));
    EXPECT_FALSE(secondsLeft(10'000, 0, 1'000'000));
    EXPECT_FALSE(secondsLeft(10'000, 5, 2)) << "more done than there is";
    EXPECT_EQ(paceText(10'000, 0, 0), QString());
}

} // namespace
} // namespace ft
