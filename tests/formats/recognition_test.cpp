// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/identify.h"
#include "schema/plausible.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

/// A file of the length that such files have.
Bytes ordinary(const Format &format, std::uint64_t seed)
{
    Recipe recipe{.seed = seed};
    recipe.rows = {{"", 30}, {"entries", 60}, {"records", 8}, {"data", 3000}, {"appendix.sources", 3}, {"appendix.tags", 4}};
    recipe.layouts = {"entry", "hash", "link", "key", "value"};
    return generate(format, recipe);
}

std::string recognised(const ByteSource &file, Str name)
{
    const auto candidates = identify(formats(), file, name);
    return candidates.empty() || candidates[0].score < Candidate::Unlikely ? "nothing" : std::string(candidates[0].format->id);
}

std::string sample(const std::string &name)
{
    const std::string bytes = test::contents(test::samples() / name);
    return recognised(MemorySource(bytes), name.substr(name.rfind('/') + 1));
}

class Recognition : public testing::TestWithParam<const Format *> {};

std::string nameOf(const testing::TestParamInfo<const Format *> &info)
{
    std::string name(info.param->id);
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Formats, Recognition, testing::ValuesIn(formats().begin(), formats().end()), nameOf);

TEST_P(Recognition, GoesByContentUnderAnyName)
{
    for (std::uint64_t seed = 1; seed < 40; ++seed) {
        const MemorySource file(ordinary(*GetParam(), seed));
        for (const Str name : {"", "old file.tmp", "download1234567890.dat", "data256.dbb", "nodes", "x.reg"})
            EXPECT_EQ(recognised(file, name), GetParam()->id) << "seed " << seed << " as " << name;
    }
}

TEST_P(Recognition, GivesReasons)
{
    const MemorySource file(ordinary(*GetParam(), 1));
    const auto candidates = identify(formats(), file, "");
    ASSERT_FALSE(candidates.empty());
    EXPECT_EQ(candidates[0].name, 0);
    EXPECT_EQ(candidates[0].score, candidates[0].content);
    EXPECT_GT(candidates[0].tally.net(), 0);
}

TEST(Recognition, TakesNothingForSomething)
{
    EXPECT_EQ(recognised(MemorySource(Bytes()), ""), "nothing");
    EXPECT_EQ(recognised(MemorySource(Bytes(100'000)), ""), "nothing");
    EXPECT_EQ(recognised(MemorySource("To be, or not to be, that is the question.\r\nWhether 'tis nobler\r\n"), ""), "nothing");
    EXPECT_EQ(recognised(MemorySource("4b 41 5a 41 25 01 c6 ec f9 39 00 00 00 00\n00 11 22 33 44\n"), ""), "nothing");
    Chance chance(1);
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(recognised(MemorySource(randomBytes(chance, 5000)), "noise"), "nothing") << i;
}

TEST(Recognition, GoesByNameWhereTheContentSaysNothing)
{
    EXPECT_EQ(recognised(MemorySource(Bytes(1000)), "download1039880814.dat"), "kazaa.dat");
    EXPECT_EQ(recognised(MemorySource(Bytes(1000)), "data1024.dbb"), "kazaa.dbb");
    EXPECT_EQ(recognised(MemorySource(Bytes(1000)), "holiday.dat"), "nothing") << "many programs have such names";
}

TEST(Recognition, KnowsWhatWasCollected)
{
    if (test::samples().empty())
        GTEST_SKIP() << "the collected files are not here";
    EXPECT_EQ(sample("real/fst_nodes_200306.nodes"), "gift.nodes");
    EXPECT_EQ(sample("real/fst_nodes_200407_damaged.nodes"), "gift.nodes");
    EXPECT_EQ(sample("real/fst_nodelist_msg00_20030801.bin"), "fasttrack.nodelist");
    EXPECT_EQ(sample("real/hives/nt_minimal"), "windows.regf");
    EXPECT_EQ(sample("real/hives/win9x_SYSTEM.DAT"), "windows.creg");
    EXPECT_EQ(sample("corpus/data2048.dbb"), "kazaa.dbb");
    EXPECT_EQ(sample("corpus/KazaaNet.bin"), "kazaa.kazaanet");
    EXPECT_EQ(sample("corpus/KazaaNet.reg"), "windows.reg");
    EXPECT_EQ(sample("sig2dat_style.dat"), "kazaa.dat");
}

TEST(Recognition, PassesOverTextsThatAreOnlyAboutIt)
{
    if (test::samples().empty())
        GTEST_SKIP() << "the collected files are not here";
    for (const char *name : {"real/wire_share_records.hex", "real/hash_fileid_size.tsv", "real/dbb_bunting_slot5_partial.hex",
                             "real/hash_links.txt", "uuhash_vectors.json", "corpus/expected.jsonl", "README.md"})
        EXPECT_EQ(sample(name), "nothing") << name;
}

} // namespace

} // namespace ft
