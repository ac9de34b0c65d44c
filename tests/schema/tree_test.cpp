// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "schema/generate.h"
#include "schema/identify.h"
#include "schema/reader.h"
#include "support/formatname.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

class Trees : public testing::TestWithParam<const Format *> {};

INSTANTIATE_TEST_SUITE_P(Formats, Trees, testing::ValuesIn(formats().begin(), formats().end()), test::nameOf);

TEST_P(Trees, TileTheirFile)
{
    for (std::uint64_t seed = 1; seed < 100; ++seed)
        EXPECT_EQ(test::faultOf(read(*GetParam(), MemorySource(generate(*GetParam(), {.seed = seed})))), "") << seed;
}

TEST_P(Trees, FindEachNodeByItsPath)
{
    for (std::uint64_t seed = 1; seed < 60; ++seed) {
        const MemorySource file(generate(*GetParam(), {.seed = seed}));
        const Tree tree = read(*GetParam(), file);
        for (NodeId node = 0; node < tree.nodes.size(); ++node) {
            if (!tree.nodes[node].field->id.empty()) {
                ASSERT_EQ(find(tree, path(tree, node)), node) << "seed " << seed << ' ' << path(tree, node);
            }
        }
    }
}

TEST_P(Trees, FindTheLeafOfEachByte)
{
    const MemorySource file(generate(*GetParam(), {.seed = 3}));
    const Tree tree = read(*GetParam(), file);
    for (std::uint64_t offset = 0; offset < file.size(); ++offset) {
        const NodeId leaf = leafAt(tree, offset);
        ASSERT_NE(leaf, NoNode) << offset;
        EXPECT_TRUE(tree.isLeaf(leaf) && tree.nodes[leaf].extents().contains(offset)) << offset;
    }
    EXPECT_EQ(leafAt(tree, file.size()), NoNode);
}

TEST(Tree, KnowsNoNodeAtAWrongPath)
{
    Recipe recipe;
    recipe.rows["appendix.sources"] = 2;
    const Tree tree = read(*formatById("kazaa.dat"), MemorySource(generate(*formatById("kazaa.dat"), recipe)));
    EXPECT_NE(find(tree, "appendix.sources[1].hash"), NoNode);
    for (const Str wrong : {"appendix.sources[2]", "appendix.sources[1].nothing", "appendix.sources[", "appendix.sources[x]",
                            "appendix..state", ".", "appendix.sources[1]x", "appendix.sources[18446744073709551616]"})
        EXPECT_EQ(find(tree, wrong), NoNode) << wrong;
}

TEST(Globs, MatchNamesInAnyCase)
{
    EXPECT_TRUE(globMatches("download*.dat", "Download123.DAT"));
    EXPECT_TRUE(globMatches("*", ""));
    EXPECT_TRUE(globMatches("data???.dbb", "data256.dbb"));
    EXPECT_TRUE(globMatches("*a*b*", "xxaxxbxx"));
    EXPECT_FALSE(globMatches("data???.dbb", "data1024.dbb"));
    EXPECT_FALSE(globMatches("*.dat", "x.dat.bak"));
    EXPECT_FALSE(globMatches("a", ""));
}

} // namespace

} // namespace ft
