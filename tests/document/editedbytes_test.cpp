// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/editedbytes.h"

#include "documents.h"

#include "schema/chance.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {
namespace {

Bytes some(Chance &chance, std::uint64_t most)
{
    Bytes bytes(static_cast<std::size_t>(chance.below(most + 1)));
    for (std::uint8_t &byte : bytes)
        byte = chance.byte();
    return bytes;
}

/// A few splices in order, which may touch.
Plan planFor(Chance &chance, std::uint64_t size)
{
    Plan plan;
    std::uint64_t at = 0;
    for (std::uint64_t count = chance.between(1, 3); count > 0 && at <= size; --count) {
        at += chance.below(size - at + 1);
        const std::uint64_t remove = chance.below(std::min<std::uint64_t>(20, size - at) + 1);
        plan.splices.push_back({at, remove, some(chance, 12)});
        at += remove;
    }
    return plan;
}

/// A disk that gives the first bytes only.
class Scratched final : public ByteSource
{
public:
    std::uint64_t size() const override { return 100; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override
    {
        return std::min<std::size_t>(into.size(), at < 50 ? static_cast<std::size_t>(50 - at) : 0);
    }
};

TEST(EditedBytes, AreWhatThePlansSay)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Chance chance(seed);
        const auto saved = std::make_shared<MemorySource>(some(chance, 300));
        const Plan first = planFor(chance, saved->size());
        auto edited = std::make_shared<const EditedBytes>(saved, first);
        Bytes expected = test::copyOf(Changed(*saved, first));
        for (int i = 0; i < 60; ++i) {
            EXPECT_EQ(test::copyOf(*edited), expected);
            EXPECT_EQ(test::copyOf(Changed(*saved, edited->changes())), expected);
            EXPECT_TRUE(fits(edited->changes(), saved->size()));
            const std::uint64_t at = chance.below(expected.size() + 1);
            Bytes piece(static_cast<std::size_t>(chance.below(50)));
            piece.resize(edited->read(at, piece));
            EXPECT_TRUE(std::equal(piece.begin(), piece.end(), expected.begin() + static_cast<std::ptrdiff_t>(at)));
            const Plan next = planFor(chance, edited->size());
            const Extents range{at, chance.below(30)};
            std::vector<Extents> places = placesAfter(trimmed(edited->changes(), *saved));
            std::erase_if(places, [range](const Extents &place) { return place.end() < range.at || place.at > range.end(); });
            EXPECT_EQ(edited->changedPlaces(range), places) << range.at << '+' << range.size;
            const MemorySource before(expected);
            expected = test::copyOf(Changed(before, next));
            const auto older = edited;
            edited = edited->changed(next);
            EXPECT_EQ(test::copyOf(*older), Bytes(before.bytes().begin(), before.bytes().end())) << "the older ones stay";
        }
    }
}

TEST(EditedBytes, EndWhereTheMediumEnds)
{
    const EditedBytes edited(std::make_shared<Scratched>(), {{{10, 0, {1, 2, 3}}, {60, 0, {4}}}});
    Bytes bytes(200);
    EXPECT_EQ(edited.read(0, bytes), 53U);
    EXPECT_EQ(edited.read(63, std::span(bytes).first(1)), 1U) << "what was typed is there";
    EXPECT_EQ(edited.read(104, bytes), 0U);
}

TEST(EditedBytes, NothingIsLeftOfAFileThatWasEmptied)
{
    const auto saved = std::make_shared<MemorySource>(Bytes{1, 2, 3});
    const EditedBytes edited(saved, {{{0, 3, {}}}});
    EXPECT_EQ(edited.size(), 0U);
    EXPECT_EQ(edited.changes(), (Plan{{{0, 3, {}}}}));
    EXPECT_EQ(test::copyOf(*edited.changed({{{0, 0, {7}}}})), Bytes{7});
}

} // namespace
} // namespace ft
