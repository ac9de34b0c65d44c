// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/uuhash.h"
#include "formats/kazaa_dat.h"
#include "repair/appendix.h"
#include "repair/examined.h"
#include "repair/finish.h"
#include "repair/merge.h"
#include "schema/plausible.h"
#include "support/findings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace ft {

namespace {

/// A file and partials of it.
class Parts : public testing::Test {
protected:
    Parts()
    {
        Chance chance(17);
        whole = randomBytes(chance, 900'000);
        hash = uuHash(MemorySource(whole)).hash;
    }

    /// A job that has received `ranges`; what lies between them are zeros.
    MemorySource partial(const RangeSet &ranges) const
    {
        Bytes data(static_cast<std::size_t>(ranges.empty() ? 1 : ranges.ranges().back().end()));
        for (const Extents &range : ranges.ranges())
            std::copy_n(whole.begin() + static_cast<std::ptrdiff_t>(range.at), range.size, data.begin() + static_cast<std::ptrdiff_t>(range.at));
        Appendix appendix;
        appendix.nameFile("song.mp3", hash, static_cast<std::uint32_t>(whole.size()));
        appendix.completed = ranges;
        appendix.begun = !ranges.empty();
        const Bytes rest = appendix.bytes();
        data.insert(data.end(), rest.begin(), rest.end());
        return MemorySource(std::move(data));
    }
    /// The same with bytes that are wrong.
    MemorySource broken(const RangeSet &ranges, const std::vector<Extents> &wrong, std::uint8_t by = 0xAA) const
    {
        const MemorySource sound = partial(ranges);
        Bytes bytes(sound.bytes().begin(), sound.bytes().end());
        for (const Extents &place : wrong) {
            for (std::uint64_t at = place.at; at < place.end(); ++at)
                bytes[static_cast<std::size_t>(at)] ^= by;
        }
        return MemorySource(std::move(bytes));
    }
    Merge merged(const std::vector<const MemorySource *> &sources, std::optional<std::size_t> preferred = {})
    {
        copies.clear();
        for (const MemorySource *source : sources)
            copies.push_back(partialCopy(*source));
        return merge(copies, preferred, ledger);
    }
    Bytes dataOf(const Merge &merge) const { return copyOf(merge.result, {0, whole.size()}); }

    Bytes whole;
    UuHash hash{};
    std::vector<Copy> copies;
    Ledger ledger{std::numeric_limits<std::uint64_t>::max()};
};

} // namespace

TEST_F(Parts, ThatComplementEachOtherBecomeTheFile)
{
    const MemorySource a = partial({{0, 200'000}, {500'000, 100'000}});
    const MemorySource b = partial({{150'000, 350'000}, {600'000, 300'000}});
    for (const auto &order : {std::vector{&a, &b}, std::vector{&b, &a}}) {
        const Merge merge = merged(order);
        EXPECT_TRUE(merge.conflicts.empty());
        EXPECT_EQ(merge.held, (RangeSet{{0, whole.size()}}));
        EXPECT_EQ(merge.verdict.judgement, Judgement::Verified);
        EXPECT_EQ(dataOf(merge), whole);
        const Tree tree = read(kazaaDat, merge.result);
        EXPECT_EQ(test::troubles(tree), "");
        const Finish finished = finish(tree, merge.result);
        EXPECT_TRUE(finished.complete);
        const Changed file(merge.result, finished.plan(merge.result.size()));
        EXPECT_EQ(copyOf(file, {0, file.size()}), whole);
    }
}

TEST_F(Parts, OfWhichOneHasNothingYetAreMergedToo)
{
    const MemorySource empty = partial({});
    const MemorySource some = partial({{4096, 8192}});
    const Merge merge = merged({&empty, &some});
    const Tree tree = read(kazaaDat, merge.result);
    EXPECT_EQ(test::troubles(tree), "");
    EXPECT_EQ(merge.held.total(), 8192u);
    ByteWindow bytes(merge.result);
    EXPECT_EQ(wholeSize(tree, bytes).size, whole.size());
}

TEST_F(Parts, ThatContradictEachOtherSayWhere)
{
    const MemorySource a = partial({{0, 500'000}});
    const MemorySource right = partial({{300'000, 600'000}});
    Bytes bytes(right.bytes().begin(), right.bytes().end());
    bytes[400'000] ^= 1;
    bytes[400'010] ^= 1;
    bytes[450'000] ^= 1;
    const MemorySource b(bytes);
    const Merge first = merged({&a, &b});
    ASSERT_EQ(first.conflicts.size(), 2u);
    EXPECT_EQ(first.conflicts[0].extents, (Extents{400'000, 11}));
    EXPECT_EQ(first.conflicts[1].extents, (Extents{450'000, 1}));
    EXPECT_EQ(first.conflicts[0].copies, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(dataOf(first), whole); // the first copy counts
    EXPECT_NE(dataOf(merged({&a, &b}, 1)), whole);
}

TEST_F(Parts, ThatContradictEachOtherInTheHeadAreJudgedByItsDigest)
{
    // Each partial is wrong in places where the other one is right.
    const MemorySource a = broken({{0, 900'000}}, {{1000, 40}, {250'000, 3}});
    const MemorySource b = broken({{0, 900'000}}, {{100'000, 7}});
    const Merge merge = merged({&a, &b});
    ASSERT_EQ(merge.conflicts.size(), 3u);
    EXPECT_EQ(merge.conflicts[0].right, 1u);
    EXPECT_EQ(merge.conflicts[1].right, 0u);
    EXPECT_EQ(merge.conflicts[2].right, 1u);
    EXPECT_EQ(merge.arbitration.hypotheses, 8u);
    EXPECT_LT(merge.arbitration.odds.value_or(1), 1e-30);
    EXPECT_EQ(dataOf(merge), whole);
    EXPECT_EQ(merge.verdict.judgement, Judgement::Verified);
}

TEST_F(Parts, ThatContradictEachOtherInWindowsAreJudgedByThirtyTwoBits)
{
    const MemorySource a = broken({{0, 900'000}}, {{600'000, 1}, {700'000, 5000}});
    const MemorySource b = broken({{0, 900'000}}, {{650'000, 9}, {899'990, 10}});
    const MemorySource c = broken({{0, 900'000}}, {{650'004, 2}});
    const Merge merge = merged({&a, &b, &c});
    EXPECT_EQ(dataOf(merge), whole);
    EXPECT_EQ(merge.verdict.judgement, Judgement::Verified);
    EXPECT_TRUE(std::all_of(merge.conflicts.begin(), merge.conflicts.end(), [](const Conflict &conflict) { return conflict.right.has_value(); }));
    EXPECT_EQ(merge.arbitration.hypotheses, 24u); // 2 x 3 x 2 x 2
    EXPECT_DOUBLE_EQ(merge.arbitration.odds.value_or(1), 24.0 / 4294967296.0);
}

TEST_F(Parts, ThatDifferInMorePlacesThanCanBeTriedAreJudgedByBlocks)
{
    std::vector<Extents> many;
    for (std::uint64_t at = 600'000; at < 720'000; at += 2000)
        many.push_back({at, 10});
    const MemorySource a = broken({{0, 900'000}}, many);
    const MemorySource b = broken({{0, 900'000}}, {{800'000, 10}});
    const Merge merge = merged({&a, &b});
    EXPECT_EQ(dataOf(merge), whole);
    EXPECT_EQ(merge.verdict.judgement, Judgement::Verified);
    EXPECT_LE(merge.arbitration.hypotheses, Arbitration::MostCombinations);
}

TEST_F(Parts, ThatAreBothWrongOrNotAllThereAreNotJudged)
{
    const MemorySource a = broken({{0, 900'000}}, {{600'000, 5}, {700'000, 5}});
    const MemorySource b = broken({{0, 900'000}}, {{700'000, 5}}, 0x55);
    const Merge bothWrong = merged({&a, &b});
    EXPECT_TRUE(bothWrong.arbitration.choices.empty());
    EXPECT_FALSE(bothWrong.arbitration.odds);
    EXPECT_EQ(bothWrong.conflicts.size(), 2u);
    const MemorySource c = broken({{500'000, 390'000}}, {{600'000, 5}});
    const MemorySource d = partial({{500'000, 390'000}});
    const Merge gaps = merged({&c, &d});
    EXPECT_EQ(gaps.arbitration.hypotheses, 0u);
    EXPECT_FALSE(gaps.conflicts.front().right);
}

TEST_F(Parts, ThatContradictEachOtherAcrossTheEdgeOfAWindowAreCutThere)
{
    const MemorySource a = broken({{0, 900'000}}, {{306'000, 2000}});
    const MemorySource b = partial({{0, 900'000}});
    const Merge merge = merged({&a, &b});
    ASSERT_EQ(merge.conflicts.size(), 2u);
    EXPECT_EQ(merge.conflicts[0].extents, (Extents{306'000, 1200}));
    EXPECT_EQ(merge.conflicts[0].right, 1u);
    EXPECT_EQ(merge.conflicts[1].extents, (Extents{307'200, 800}));
    EXPECT_FALSE(merge.conflicts[1].right);
}

TEST_F(Parts, OfOtherFilesAreTold)
{
    const MemorySource a = partial({{0, 1000}});
    Copy other = partialCopy(a);
    other.hash = UuHash{1, 2, 3};
    EXPECT_EQ(kinship(partialCopy(a), other), Kinship::HashesDiffer);
    other.fileSize = 5;
    EXPECT_EQ(kinship(partialCopy(a), other), Kinship::SizesDiffer);
    const MemorySource complete(whole);
    EXPECT_EQ(kinship(partialCopy(a), completeCopy(complete)), Kinship::Same);
    EXPECT_TRUE(canCarry(partialCopy(a)));
    EXPECT_FALSE(canCarry(completeCopy(complete)));
}

TEST_F(Parts, AreFilledFromACompleteCopy)
{
    const MemorySource a = partial({{100'000, 50'000}});
    const MemorySource complete(whole);
    const std::vector<Copy> both{partialCopy(a), completeCopy(complete)};
    const Merge merge = ft::merge(both, {}, ledger);
    EXPECT_TRUE(merge.conflicts.empty());
    EXPECT_EQ(dataOf(merge), whole);
    EXPECT_EQ(merge.verdict.judgement, Judgement::Verified);
}

TEST_F(Parts, ThatAreNotAllThereAreNotFinished)
{
    const MemorySource a = partial({{0, 500'000}, {600'000, 300'000}});
    const Finish result = finish(read(kazaaDat, a), a);
    EXPECT_FALSE(result.complete);
    EXPECT_EQ(result.missing, (RangeSet{{500'000, 100'000}}));
    EXPECT_EQ(result.verdict->judgement, Judgement::HeadVerified);
}

TEST_F(Parts, ThatAreAllThereButNotListedAreFinishedIfTheHashSaysSo)
{
    Appendix appendix;
    appendix.nameFile("song.mp3", hash, static_cast<std::uint32_t>(whole.size()));
    appendix.completed = RangeSet{{0, 500'000}};
    Bytes bytes = whole;
    const Bytes rest = appendix.bytes();
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    const MemorySource job(bytes);
    EXPECT_TRUE(finish(read(kazaaDat, job), job).complete);
    bytes[whole.size() - 5] ^= 1;
    const MemorySource broken(bytes);
    EXPECT_FALSE(finish(read(kazaaDat, broken), broken).complete);
}

TEST(Collages, ReadAnyStretch)
{
    constexpr std::uint64_t Seed = 5;
    std::cout << "seed " << Seed << '\n';
    Chance chance(Seed);
    for (int round = 0; round < 50; ++round) {
        const MemorySource a(randomBytes(chance, 1000));
        const MemorySource b(randomBytes(chance, 1000));
        Collage collage;
        Bytes wanted(1100);
        RangeSet taken;
        for (int piece = 0; piece < 6; ++piece) {
            const MemorySource &source = chance.oneIn(2) ? a : b;
            const std::uint64_t at = chance.below(1000);
            const Extents extents{at, chance.below(1000 - at + 1)};
            collage.put(source, extents);
            for (std::uint64_t i = extents.at; i < extents.end(); ++i) {
                if (!taken.contains(i))
                    wanted[static_cast<std::size_t>(i)] = source.bytes()[static_cast<std::size_t>(i)];
            }
            taken.add(extents);
        }
        const std::uint64_t end = std::max<std::uint64_t>(collage.size(), 500);
        const Bytes tail = randomBytes(chance, 40);
        collage.append(tail, 500);
        std::copy(tail.begin(), tail.end(), wanted.begin() + static_cast<std::ptrdiff_t>(end));
        wanted.resize(static_cast<std::size_t>(end + tail.size()));
        ASSERT_EQ(collage.size(), wanted.size());
        RangeSet data;
        for (Extents part = collage.dataFrom(0); part.size > 0; part = collage.dataFrom(part.end()))
            data.add(part);
        const RangeSet gaps = data.complement({0, collage.size()});
        for (const Extents &gap : gaps.ranges())
            EXPECT_TRUE(std::all_of(wanted.begin() + static_cast<std::ptrdiff_t>(gap.at), wanted.begin() + static_cast<std::ptrdiff_t>(gap.end()),
                                    [](std::uint8_t byte) { return byte == 0; }));
        EXPECT_TRUE(data.covers({end, tail.size()}));
        EXPECT_EQ(intersect(data, taken), taken);
        for (int look = 0; look < 30; ++look) {
            const std::uint64_t at = chance.below(wanted.size());
            const std::uint64_t size = chance.below(wanted.size() - at + 1);
            EXPECT_EQ(copyOf(collage, {at, size}), Bytes(wanted.begin() + static_cast<std::ptrdiff_t>(at), wanted.begin() + static_cast<std::ptrdiff_t>(at + size)));
        }
    }
}

} // namespace ft
