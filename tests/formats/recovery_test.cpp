// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/damage.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "support/findings.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace test;

constexpr std::uint64_t TrailerSize = 10;

/// A partial download, where its appendix lies, and what is read from a damaged copy of it.
class Download : public testing::TestWithParam<std::uint64_t> {
protected:
    Download()
    {
        Recipe recipe{.seed = GetParam()};
        recipe.rows = {{"data", 700 + GetParam() * 100}, {"appendix.sources", 2 + GetParam() % 4}, {"appendix.tags", GetParam() % 5},
                       {"appendix.completed", GetParam() % 3}};
        file = generate(*formatById("kazaa.dat"), recipe);
        const Tree sound = reading(file);
        appendix = place(sound, "appendix");
        appendixAt = sound.nodes[find(sound, "appendix")].at;
        EXPECT_EQ(troubles(sound), "");
    }

    static Tree reading(const Bytes &bytes)
    {
        Tree tree = read(*formatById("kazaa.dat"), MemorySource(bytes));
        EXPECT_EQ(faultOf(tree), "");
        return tree;
    }
    Tree after(const Damage &damage) const { return reading(damaged(file, damage)); }
    std::uint64_t trailer() const { return file.size() - TrailerSize; }

    Bytes file;
    std::string appendix; ///< where it lies: "offset+size"
    std::uint64_t appendixAt = 0;
};

INSTANTIATE_TEST_SUITE_P(Seeds, Download, testing::Range(std::uint64_t{1}, std::uint64_t{25}));

TEST_P(Download, WithAWrongSizeIsFoundByItsShape)
{
    for (const std::uint64_t size : {0u, 17u, 54u, 60'000u, 65'535u}) {
        const Tree tree = after({Damage::Number, trailer() + 4, 2, size});
        EXPECT_EQ(place(tree, "appendix"), appendix) << size;
        EXPECT_EQ(findingOf(tree, Code::SizeWrong).path, "trailer.size");
        EXPECT_EQ(findingOf(tree, Code::SizeWrong).expected, trailer() - appendixAt);
        EXPECT_EQ(countOf(tree, Code::ChecksumMismatch), 0);
    }
}

TEST_P(Download, WithADamagedMarkIsFoundByItsChecksum)
{
    const Tree tree = after({Damage::Overwrite, trailer(), 4, 1});
    EXPECT_EQ(place(tree, "appendix"), appendix);
    EXPECT_EQ(findingOf(tree, Code::MagicMissing).path, "trailer.mark");
}

TEST_P(Download, WithJunkBehindTheTrailerIsFound)
{
    for (const std::uint64_t size : {1u, 9u, 10u, 11u, 4096u, 70'000u}) {
        const Tree tree = after({Damage::Insert, file.size(), size, GetParam()});
        EXPECT_EQ(place(tree, "appendix"), appendix) << size;
        EXPECT_EQ(findingOf(tree, Code::JunkAtEnd).size, size);
        Bytes padded = file;
        padded.resize(file.size() + size);
        EXPECT_EQ(place(reading(padded), "appendix"), appendix) << size << " zeros";
        EXPECT_TRUE(has(reading(padded), Code::JunkAtEnd));
    }
}

TEST_P(Download, WithItsAppendixTwiceSaysSo)
{
    Bytes twice = file;
    twice.insert(twice.end(), file.begin() + static_cast<std::ptrdiff_t>(appendixAt), file.end());
    const Tree tree = reading(twice);
    EXPECT_EQ(findingOf(tree, Code::AppendixRepeated).at, appendixAt);
}

TEST_P(Download, WithATrailerCutIsFoundByItsShape)
{
    for (std::uint64_t left = 0; left < TrailerSize; ++left) {
        const Tree tree = after({Damage::Truncate, trailer() + left, 0, 0});
        EXPECT_EQ(place(tree, "appendix"), appendix) << left << " bytes left of the trailer";
        EXPECT_TRUE(has(tree, Code::TrailerMissing));
    }
}

TEST_P(Download, WithItsHeadOverwrittenKeepsItsFrame)
{
    const Tree tree = after({Damage::Fill, appendixAt, 8, 0xEE});
    EXPECT_EQ(place(tree, "appendix"), appendix);
    EXPECT_TRUE(has(tree, Code::ChecksumMismatch));
    EXPECT_TRUE(has(tree, Code::CountTooLarge) || has(tree, Code::AppendixUnreadable) || has(tree, Code::ValueOutOfRange));
}

TEST_P(Download, WithAFlippedBitKeepsItsFrame)
{
    Chance chance(GetParam());
    const std::uint64_t at = appendixAt + chance.below(trailer() - appendixAt);
    const Tree tree = after({Damage::FlipBit, at, 1, chance.below(8)});
    EXPECT_EQ(place(tree, "appendix"), appendix);
    EXPECT_TRUE(has(tree, Code::ChecksumMismatch));
}

TEST_P(Download, TellsWhichFormOfTheChecksumItHas)
{
    constexpr Str forms[] = {"jamcrc", "inverted", "one-byte-earlier"};
    for (std::size_t form = 1; form < std::size(forms); ++form) {
        const Tree tree = reading(generate(*formatById("kazaa.dat"), {.seed = GetParam(), .sumForm = form}));
        EXPECT_EQ(findingOf(tree, Code::ChecksumForm).detail, forms[form]);
        EXPECT_FALSE(has(tree, Code::ChecksumMismatch));
    }
}

TEST(Recovery, FindsAnAppendixThatIsCutInTheMiddle)
{
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        Recipe recipe{.seed = seed};
        recipe.rows = {{"data", 2000}, {"appendix.sources", 10}};
        const Bytes file = generate(*formatById("kazaa.dat"), recipe);
        const Tree sound = read(*formatById("kazaa.dat"), MemorySource(file));
        const Node &appendix = sound.nodes[find(sound, "appendix")];
        const Bytes half = damaged(file, {Damage::Truncate, appendix.at + appendix.size * 2 / 3, 0, 0});
        const Tree tree = read(*formatById("kazaa.dat"), MemorySource(half));
        EXPECT_TRUE(has(tree, Code::TrailerMissing)) << seed;
        ASSERT_NE(find(tree, "appendix"), NoNode) << seed;
        EXPECT_EQ(tree.nodes[find(tree, "appendix")].at, appendix.at) << seed;
        EXPECT_EQ(place(tree, "appendix.sources[3].hash"), place(sound, "appendix.sources[3].hash")) << seed;
    }
}

TEST(Recovery, InventsNoAppendix)
{
    Chance chance(3);
    for (int i = 0; i < 20; ++i) {
        const MemorySource noise(randomBytes(chance, 20'000));
        EXPECT_TRUE(has(read(*formatById("kazaa.dat"), noise), Code::AppendixMissing)) << i;
    }
    EXPECT_TRUE(has(read(*formatById("kazaa.dat"), MemorySource(Bytes(20'000))), Code::AppendixMissing)) << "zeros";
}

TEST(Recovery, WithoutSearchLooksOnlyWhereTheTrailerSays)
{
    const Bytes file = generate(*formatById("kazaa.dat"));
    const Bytes longer = damaged(file, {Damage::Insert, file.size(), 5, 1});
    const Tree tree = read(*formatById("kazaa.dat"), MemorySource(longer), {.searches = false});
    EXPECT_TRUE(has(tree, Code::AppendixMissing));
}

} // namespace

} // namespace ft
