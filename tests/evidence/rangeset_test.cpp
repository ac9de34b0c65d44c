// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/rangeset.h"

#include <gtest/gtest.h>

#include <bitset>
#include <ostream>
#include <random>

namespace ft {

static void PrintTo(const RangeSet &set, std::ostream *stream)
{
    for (const Extents &range : set.ranges())
        *stream << '[' << range.at << ", " << range.end() << ')';
}

namespace {

constexpr std::uint64_t FourGiB = std::uint64_t{1} << 32;

TEST(RangeSet, KeepsTheFewestRanges)
{
    RangeSet set;
    set.add({10, 5});
    set.add({20, 5});
    EXPECT_EQ(set, (RangeSet{{10, 5}, {20, 5}}));
    set.add({15, 5}); // touches both
    EXPECT_EQ(set, (RangeSet{{10, 15}}));
    set.add({12, 3}); // inside
    set.add({40, 0}); // nothing
    EXPECT_EQ(set, (RangeSet{{10, 15}}));
    set.remove({12, 2});
    EXPECT_EQ(set, (RangeSet{{10, 2}, {14, 11}}));
    EXPECT_EQ(set.total(), 13u);
}

TEST(RangeSet, TakesRangesInAnyOrder)
{
    const std::vector<Extents> jumble{{50, 10}, {0, 5}, {55, 20}, {5, 1}, {90, 0}, {2, 2}};
    EXPECT_EQ(RangeSet(jumble), (RangeSet{{0, 6}, {50, 25}}));
}

TEST(RangeSet, FindsByOffset)
{
    const RangeSet set{{10, 5}, {20, 5}};
    EXPECT_EQ(set.indexFrom(0), 0u);
    EXPECT_EQ(set.indexFrom(14), 0u);
    EXPECT_EQ(set.indexFrom(15), 1u);
    EXPECT_EQ(set.indexFrom(25), 2u);
    EXPECT_EQ(set.rangeAt(14), (Extents{10, 5}));
    EXPECT_FALSE(set.contains(15));
    EXPECT_TRUE(set.covers({11, 4}));
    EXPECT_FALSE(set.covers({11, 5}));
    EXPECT_TRUE(set.covers({17, 0}));
    EXPECT_TRUE(set.overlaps({14, 20}));
    EXPECT_FALSE(set.overlaps({15, 5}));
}

TEST(RangeSet, IsExactAtFourGiB)
{
    RangeSet set;
    set.add({FourGiB - 2, 2});
    EXPECT_FALSE(set.contains(FourGiB));
    set.add({FourGiB, 2});
    EXPECT_EQ(set, (RangeSet{{FourGiB - 2, 4}}));
    set.remove({FourGiB - 1, 1});
    EXPECT_EQ(set, (RangeSet{{FourGiB - 2, 1}, {FourGiB, 2}}));
    EXPECT_EQ(set.complement({0, FourGiB}).total(), FourGiB - 1);
}

TEST(RangeSet, NeverWrapsAroundAtTheEnd)
{
    RangeSet set;
    set.add({RangeSet::Limit - 4, 100});
    EXPECT_EQ(set, (RangeSet{{RangeSet::Limit - 4, 4}}));
    set.add({RangeSet::Limit, 7}); // the one byte that no file has
    EXPECT_EQ(set.total(), 4u);
    EXPECT_TRUE(set.contains(RangeSet::Limit - 1));
    set.remove({RangeSet::Limit - 2, RangeSet::Limit});
    EXPECT_EQ(set, (RangeSet{{RangeSet::Limit - 4, 2}}));
    EXPECT_EQ(RangeSet().complement({0, RangeSet::Limit}).total(), RangeSet::Limit);
    EXPECT_EQ(subtract(RangeSet{{0, RangeSet::Limit}}, RangeSet{{1, RangeSet::Limit}}), (RangeSet{{0, 1}}));
}

/// A set of at most 96 offsets from `base` on, one bit each: too simple to be wrong.
class Bitmap
{
public:
    static constexpr std::uint64_t Size = 96;

    explicit Bitmap(std::uint64_t base, const RangeSet &set = {}) : m_base(base)
    {
        for (std::uint64_t i = 0; i < Size; ++i)
            m_bits[i] = set.contains(base + i);
    }
    void put(Extents extents, bool value)
    {
        for (std::uint64_t i = 0; i < Size; ++i) {
            if (extents.contains(m_base + i))
                m_bits[i] = value;
        }
    }
    std::bitset<Size> bits() const { return m_bits; }

private:
    std::uint64_t m_base;
    std::bitset<Size> m_bits;
};

/// Sorted, disjoint, not touching, none empty, none beyond the limit.
bool isNormal(const RangeSet &set)
{
    for (std::size_t i = 0; i < set.count(); ++i) {
        const Extents range = set.ranges()[i];
        if (range.size == 0 || range.end() < range.at || (i > 0 && set.ranges()[i - 1].end() >= range.at))
            return false;
    }
    return true;
}

class AgainstBitmap : public testing::TestWithParam<std::uint64_t>
{
protected:
    Extents randomExtents()
    {
        const std::uint64_t at = m_random() % Bitmap::Size;
        return {GetParam() + at, m_random() % (m_random() % 4 == 0 ? Bitmap::Size : 9)};
    }
    RangeSet randomSet()
    {
        std::vector<Extents> extents(m_random() % 12);
        for (Extents &each : extents)
            each = randomExtents();
        return RangeSet(extents);
    }

    const std::random_device::result_type m_seed = std::random_device{}();
    std::mt19937_64 m_random{m_seed};
};

TEST_P(AgainstBitmap, AddAndRemove)
{
    SCOPED_TRACE(testing::Message() << "seed " << m_seed);
    for (int round = 0; round < 400; ++round) {
        RangeSet set;
        Bitmap bitmap(GetParam());
        for (int step = 0; step < 25; ++step) {
            const Extents extents = randomExtents();
            const bool value = m_random() % 3 != 0;
            value ? set.add(extents) : set.remove(extents);
            bitmap.put(extents, value);
            ASSERT_TRUE(isNormal(set)) << testing::PrintToString(set);
            ASSERT_EQ(Bitmap(GetParam(), set).bits(), bitmap.bits()) << testing::PrintToString(set);
        }
    }
}

TEST_P(AgainstBitmap, Algebra)
{
    SCOPED_TRACE(testing::Message() << "seed " << m_seed);
    const std::uint64_t base = GetParam();
    for (int round = 0; round < 2000; ++round) {
        const RangeSet a = randomSet();
        const RangeSet b = randomSet();
        const Extents within = clipped(randomExtents(), {base, Bitmap::Size});
        const auto x = Bitmap(base, a).bits();
        const auto y = Bitmap(base, b).bits();
        Bitmap frame(base);
        frame.put(within, true);
        for (const RangeSet &set : {unite(a, b), intersect(a, b), subtract(a, b), a.complement(within)})
            ASSERT_TRUE(isNormal(set)) << testing::PrintToString(set);
        ASSERT_EQ(Bitmap(base, unite(a, b)).bits(), x | y);
        ASSERT_EQ(Bitmap(base, intersect(a, b)).bits(), x & y);
        ASSERT_EQ(Bitmap(base, subtract(a, b)).bits(), x & ~y);
        ASSERT_EQ(Bitmap(base, a.complement(within)).bits(), frame.bits() & ~x);
        ASSERT_EQ(a.covers(within), (frame.bits() & ~x).none());
        ASSERT_EQ(a.overlaps(within), (frame.bits() & x).any());
        ASSERT_EQ(unite(a, b).total() + intersect(a, b).total(), a.total() + b.total());
    }
}

// 200 bytes before the limit: nothing is cut off there, so that the bitmap stays simple.
INSTANTIATE_TEST_SUITE_P(RangeSet, AgainstBitmap,
                         testing::Values(0, FourGiB - 48, (std::uint64_t{1} << 63) - 48, RangeSet::Limit - 200));

} // namespace
} // namespace ft
