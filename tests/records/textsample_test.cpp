// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/textsample.h"

#include <gtest/gtest.h>

#include <string>

using namespace ft;

namespace {

void add(TextSample &sample, const std::string &text)
{
    sample.add({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
}

} // namespace

TEST(TextSample, TakesWhatHoldsMoreThanAsciiAndNotAgainAndAgain)
{
    TextSample sample;
    for (int i = 0; i < 10; ++i) {
        add(sample, "plain");
        add(sample, "D:\\M\xFCsik");
    }
    EXPECT_EQ(sample.texts(), std::vector<QByteArray>{"D:\\M\xFCsik"});
}

TEST(TextSample, StaysSmallAndCoversAllThatGoesBy)
{
    TextSample sample;
    for (int i = 0; i < 100'000; ++i)
        add(sample, "\xE4 " + std::to_string(i));
    EXPECT_LE(sample.texts().size(), 2000U);
    EXPECT_GE(sample.texts().size(), 900U);
    EXPECT_EQ(sample.texts().front(), "\xE4 0");
    EXPECT_GT(sample.texts().back().mid(2).toInt(), 99'000);
    add(sample, std::string(5000, '\xE4'));
    EXPECT_LE(sample.texts().back().size(), 200);
}
