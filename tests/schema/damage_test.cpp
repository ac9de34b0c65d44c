// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/damage.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

std::string after(const Damage &damage)
{
    const std::string text = "0123456789";
    const Bytes result = damaged(Bytes(text.begin(), text.end()), damage);
    return {result.begin(), result.end()};
}

TEST(Damage, DoesWhatItSays)
{
    EXPECT_EQ(after({Damage::FlipBit, 1, 1, 0}), "0023456789");
    EXPECT_EQ(after({Damage::SetByte, 2, 1, 'x'}), "01x3456789");
    EXPECT_EQ(after({Damage::Truncate, 3, 0, 0}), "012");
    EXPECT_EQ(after({Damage::Cut, 2, 3, 0}), "0156789");
    EXPECT_EQ(after({Damage::Swap, 6, 2, 1}), "0673451289");
    EXPECT_EQ(after({Damage::Number, 1, 2, 0x6261}), "0ab3456789");
    EXPECT_EQ(after({Damage::Fill, 8, 5, '.'}), "01234567..");
    EXPECT_EQ(after({Damage::Insert, 10, 4, 1}).size(), 14u);
    EXPECT_EQ(after({Damage::Overwrite, 4, 4, 1}).substr(8), "89");
}

TEST(Damage, BeyondTheEndIsNone)
{
    for (int kind = Damage::FlipBit; kind <= Damage::Fill; ++kind)
        EXPECT_EQ(after({static_cast<Damage::Kind>(kind), 11, 3, 1}), "0123456789") << kind;
}

TEST(Damage, IsTold)
{
    EXPECT_EQ(describe({Damage::FlipBit, 17, 1, 3}), "bit 3 of byte 17 flipped");
    EXPECT_EQ(describe({Damage::Truncate, 5, 0, 0}), "cut off at 5");
    EXPECT_EQ(describe({Damage::Number, 8, 4, 0xFFFFFFFF}), "number of 4 bytes at 8 set to 4294967295");
}

TEST(Damage, ByChanceIsTheSameForASeed)
{
    const Bytes file(100);
    Chance one(7);
    Chance two(7);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(damaged(file, anyDamage(one, file.size())), damaged(file, anyDamage(two, file.size())));
}

} // namespace

} // namespace ft
