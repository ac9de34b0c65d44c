// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/generate.h"

#include "formats/registry.h"
#include "schema/chance.h"
#include "schema/reader.h"
#include "support/formatname.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t Seeds = 150;

class Generated : public testing::TestWithParam<const Format *> {};

INSTANTIATE_TEST_SUITE_P(Formats, Generated, testing::ValuesIn(formats().begin(), formats().end()), test::nameOf);

TEST_P(Generated, FilesAreSound)
{
    if (GetParam()->locate)
        GTEST_SKIP() << "where its parts lie no table says: see formats/hives_test.cpp";
    for (std::uint64_t seed = 1; seed <= Seeds; ++seed) {
        const Bytes file = generate(*GetParam(), {.seed = seed});
        const Tree tree = read(*GetParam(), MemorySource(file));
        for (const Finding &odd : tree.findings)
            EXPECT_EQ(odd.severity, Severity::Note) << "seed " << seed << ": " << info(odd.code).word << ' ' << odd.path;
    }
}

TEST_P(Generated, FilesDependOnTheSeedAlone)
{
    EXPECT_EQ(generate(*GetParam(), {.seed = 5}), generate(*GetParam(), {.seed = 5}));
    EXPECT_NE(generate(*GetParam(), {.seed = 5}), generate(*GetParam(), {.seed = 6}));
}

TEST(Generate, CountsLengthsAndChecksumFollowWhatIsChosen)
{
    Recipe recipe;
    recipe.rows = {{"data", 7}, {"appendix.sources", 3}, {"appendix.tags", 2}, {"appendix.completed", 4}};
    recipe.set("appendix.tags[1].id", 4).set("appendix.tags[1].value", "Harbour Light");
    const MemorySource file(generate(*formatById("kazaa.dat"), recipe));
    const Tree tree = read(*formatById("kazaa.dat"), file);
    ByteWindow bytes(file);
    EXPECT_EQ(tree.nodes[find(tree, "data")].size, 7u);
    EXPECT_EQ(numberAt(tree, 0, "appendix.source_count", bytes), 3u);
    EXPECT_EQ(rowCount(tree, find(tree, "appendix.sources")), 3u);
    EXPECT_EQ(numberAt(tree, 0, "appendix.tag_count", bytes), 2u);
    EXPECT_EQ(numberAt(tree, 0, "appendix.tags[1].length", bytes), 14u);
    EXPECT_EQ(numberAt(tree, 0, "appendix.completed_count", bytes), 4u);
    EXPECT_EQ(numberAt(tree, 0, "trailer.size", bytes), tree.nodes[find(tree, "appendix")].size);
}

TEST(Generate, WhatIsChosenWrongStaysWrong)
{
    Recipe recipe;
    recipe.rows["appendix.sources"] = 1;
    recipe.set("trailer.checksum", 1);
    const Tree tree = read(*formatById("kazaa.dat"), MemorySource(generate(*formatById("kazaa.dat"), recipe)));
    EXPECT_TRUE(std::any_of(tree.findings.begin(), tree.findings.end(),
                            [](const Finding &odd) { return odd.code == Code::ChecksumMismatch; }));
}

TEST(Generate, ChosenLinesComeFirstAndInOrder)
{
    Recipe recipe;
    recipe.lineEnd = "\n";
    recipe.rows[""] = 2;
    recipe.rows["entries[0].country"] = recipe.rows["entries[0].load"] = recipe.rows["entries[0].time"] = 0;
    recipe.set("comments[0].text", " list").set("entries[0].host", "192.0.2.1").set("entries[0].port", 1214);
    recipe.set("entries[0].class", 1);
    const Bytes file = generate(*formatById("gift.nodes"), recipe);
    EXPECT_EQ(std::string(file.begin(), file.end()), "# list\n192.0.2.1 1214 1\n");
}

TEST(Chance, IsTheSameEverywhere)
{
    Chance chance(1);
    EXPECT_EQ(chance.next(), 0x910A2DEC89025CC1u);
    EXPECT_EQ(chance.next(), 0xBEEB8DA1658EEC67u);
}

} // namespace

} // namespace ft
