// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/fuzzymatch.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

int score(const char *pattern, const char *text)
{
    const auto match = fuzzyMatch(QString::fromUtf8(pattern), QString::fromUtf8(text));
    return match ? match->score : -1;
}

TEST(FuzzyMatch, findsLettersInTheirOrder)
{
    EXPECT_GE(score("opf", "Open folder..."), 0);
    EXPECT_GE(score("OPEN F", "open folder"), 0);
    EXPECT_EQ(score("fo x", "Open folder"), -1);
    EXPECT_EQ(score("nepo", "Open"), -1);
    EXPECT_EQ(score("open folder now", "Open folder"), -1);
    EXPECT_GE(score("", "anything"), 0);
    EXPECT_EQ(score("a", ""), -1);
}

TEST(FuzzyMatch, prefersBeginningsOfWordsAndNeighbours)
{
    EXPECT_GT(score("of", "Open folder"), score("of", "Profile"));
    EXPECT_GT(score("rep", "Repair..."), score("rep", "Reset layout pane"));
    EXPECT_GT(score("find", "Findings"), score("find", "Forward into the dark"));
    EXPECT_GT(score("save", "Save"), score("save", "Save a copy and go on with something else altogether"));
}

TEST(FuzzyMatch, saysWhichLetters)
{
    const auto match = fuzzyMatch(u"of", u"Open folder");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->places, (QList<int>{0, 5}));
    const auto camel = fuzzyMatch(u"kn", u"KazaaNet");
    ASSERT_TRUE(camel);
    EXPECT_EQ(camel->places, (QList<int>{0, 5}));
}

TEST(FuzzyMatch, isNotSlowOnLongTexts)
{
    const QString text = QStringLiteral("ab ").repeated(100'000);
    EXPECT_TRUE(fuzzyMatch(u"aaabbb", text));
}

} // namespace
} // namespace ft
