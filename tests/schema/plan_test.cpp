// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/plan.h"

#include "schema/chance.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

Bytes allOf(const ByteSource &source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    EXPECT_EQ(source.read(0, bytes), bytes.size());
    return bytes;
}

/// The plain way to do it.
Bytes applied(const Plan &plan, Bytes bytes)
{
    for (auto splice = plan.splices.rbegin(); splice != plan.splices.rend(); ++splice) {
        const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(splice->at);
        const auto place = bytes.erase(at, at + static_cast<std::ptrdiff_t>(splice->remove));
        bytes.insert(place, splice->insert.begin(), splice->insert.end());
    }
    return bytes;
}

class Any {
public:
    explicit Any(std::uint64_t seed) : m_chance(seed) {}

    Bytes bytes(std::uint64_t most)
    {
        Bytes bytes(m_chance.below(most + 1));
        for (std::uint8_t &byte : bytes)
            byte = static_cast<std::uint8_t>('a' + m_chance.below(3)); // few, so that some stay as they were
        return bytes;
    }
    Plan plan(std::uint64_t size)
    {
        Plan plan;
        std::uint64_t at = 0;
        for (std::uint64_t count = m_chance.below(5); count > 0 && at <= size; --count) {
            at += m_chance.below(size - at + 1);
            const std::uint64_t remove = m_chance.below(std::min<std::uint64_t>(size - at, 4) + 1);
            plan.splices.push_back({at, remove, bytes(4)});
            at += remove;
        }
        return plan;
    }

private:
    Chance m_chance;
};

} // namespace

TEST(Plan, BytesAfterItAreThoseOfThePlainWay)
{
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Any any(seed);
        const MemorySource before(any.bytes(24));
        const Plan plan = any.plan(before.size());
        ASSERT_TRUE(fits(plan, before.size())) << "seed " << seed;
        const Changed after(before, plan);
        EXPECT_EQ(after.size(), sizeAfter(plan, before.size())) << "seed " << seed;
        EXPECT_EQ(allOf(after), applied(plan, allOf(before))) << "seed " << seed;
        for (std::uint64_t at = 0; at < after.size(); ++at) {
            Bytes three(3);
            three.resize(after.read(at, three));
            const Bytes whole = allOf(after);
            const auto begin = whole.begin() + static_cast<std::ptrdiff_t>(at);
            EXPECT_EQ(three, Bytes(begin, begin + std::min<std::ptrdiff_t>(3, whole.end() - begin))) << "seed " << seed;
        }
    }
}

TEST(Plan, InverseTakesItBack)
{
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Any any(seed);
        const MemorySource before(any.bytes(24));
        const Plan plan = any.plan(before.size());
        const Changed after(before, plan);
        EXPECT_EQ(allOf(Changed(after, inverse(plan, before))), allOf(before)) << "seed " << seed;
    }
}

TEST(Plan, TwoInOneDoWhatBothDo)
{
    for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
        Any any(seed);
        const MemorySource before(any.bytes(24));
        const Plan first = any.plan(before.size());
        const Changed between(before, first);
        const Plan second = any.plan(between.size());
        const Plan both = joined(first, second);
        ASSERT_TRUE(fits(both, before.size())) << "seed " << seed;
        EXPECT_EQ(allOf(Changed(before, both)), allOf(Changed(between, second))) << "seed " << seed;
    }
}

TEST(Plan, TrimmedDoesTheSameWithLess)
{
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        Any any(seed);
        const MemorySource before(any.bytes(24));
        const Plan plan = any.plan(before.size());
        const Plan small = trimmed(plan, before);
        ASSERT_TRUE(fits(small, before.size())) << "seed " << seed;
        EXPECT_EQ(allOf(Changed(before, small)), allOf(Changed(before, plan))) << "seed " << seed;
        EXPECT_EQ(sizeAfter(small, before.size()), sizeAfter(plan, before.size())) << "seed " << seed;
    }
    const MemorySource before(Bytes{'a', 'b', 'c', 'd'});
    EXPECT_EQ(trimmed({{{0, 4, {'a', 'x', 'c', 'd'}}}}, before), (Plan{{{1, 1, {'x'}}}}));
    EXPECT_TRUE(trimmed({{{1, 2, {'b', 'c'}}}}, before).isEmpty());
}

TEST(Plan, BytesMoveWithIt)
{
    const Plan plan{{{2, 0, {'x', 'y'}}, {4, 2, {'z'}}}};
    EXPECT_EQ(placeAfter(plan, 0), 0u);
    EXPECT_EQ(placeAfter(plan, 2), 4u);
    EXPECT_EQ(placeAfter(plan, 3), 5u);
    EXPECT_EQ(placeAfter(plan, 4), 6u);
    EXPECT_EQ(placeAfter(plan, 5), 6u);
    EXPECT_EQ(placeAfter(plan, 6), 7u);
}

TEST(Plan, WhatDoesNotFitIsRefused)
{
    EXPECT_TRUE(fits({{{4, 0, {'x'}}}}, 4));
    EXPECT_FALSE(fits({{{5, 0, {'x'}}}}, 4));
    EXPECT_FALSE(fits({{{3, 2, {}}}}, 4));
    EXPECT_FALSE(fits({{{2, 2, {}}, {3, 1, {}}}}, 8));
    EXPECT_FALSE(fits({{{4, 0, {}}, {2, 0, {}}}}, 8));
    EXPECT_FALSE(fits({{{1, ~std::uint64_t{0}, {}}}}, 8));
}

} // namespace ft
