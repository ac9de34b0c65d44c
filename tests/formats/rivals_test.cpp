// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/kazaa_dat.h"
#include "formats/registry.h"
#include "schema/generate.h"
#include "support/findings.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using namespace test;

/// A download whose ranges and addresses tell how they are written: they would be nonsense the other way.
Recipe tellingDownload(std::uint8_t ranges, std::uint8_t addresses)
{
    Recipe recipe;
    recipe.readings = {ranges, addresses};
    recipe.rows = {{"data", 9000}, {"appendix.sources", 3}, {"appendix.completed", 3}};
    const Str second = ranges == 0 ? "size" : "end";
    for (std::uint64_t i = 0; i < 3; ++i) {
        const std::string range = "appendix.completed[" + std::to_string(i) + "].";
        recipe.set(range + "start", i * 3000).set(range + std::string(second), ranges == 0 ? 3000 : (i + 1) * 3000);
        recipe.set("appendix.sources[" + std::to_string(i) + "].size", 9000);
        recipe.set("appendix.sources[" + std::to_string(i) + "].ip", 0xC00002F0 + i); // 192.0.2.240: 240 can come first nowhere
    }
    recipe.set("appendix.full_range.first", 0).set("appendix.full_range.size", 9000);
    return recipe;
}

TEST(Rivals, OfADownloadAreChosenByEvidence)
{
    for (const std::uint8_t ranges : {0, 1}) {
        for (const std::uint8_t addresses : {0, 1}) {
            const MemorySource file(generate(*formatById("kazaa.dat"), tellingDownload(ranges, addresses)));
            const Tree tree = read(*formatById("kazaa.dat"), file);
            EXPECT_EQ(reading(tree, "ranges"), ranges);
            EXPECT_EQ(reading(tree, "addresses"), addresses);
            EXPECT_EQ(countOf(tree, Code::ReadingChosen), 2);
            ByteWindow bytes(file);
            EXPECT_EQ(numberAt(tree, 0, "appendix.sources[1].ip", bytes), 0xC00002F1u);
            EXPECT_EQ(completedBytes(tree, bytes), 9000u);
        }
    }
}

TEST(Rivals, AreForcedByTheUser)
{
    const MemorySource file(generate(*formatById("kazaa.dat"), tellingDownload(0, 0)));
    const Tree tree = read(*formatById("kazaa.dat"), file, {.forced = {1, 1}});
    EXPECT_EQ(reading(tree, "ranges"), 1);
    EXPECT_EQ(reading(tree, "addresses"), 1);
    ByteWindow bytes(file);
    EXPECT_EQ(numberAt(tree, 0, "appendix.sources[1].ip", bytes), 0xF10200C0u);
    EXPECT_NE(find(tree, "appendix.completed[0].end"), NoNode);
}

TEST(Rivals, StayWithTheDefaultWhereNothingSpeaks)
{
    Recipe recipe = tellingDownload(0, 0);
    recipe.rows["appendix.completed"] = 0;
    recipe.rows["appendix.sources"] = 0;
    const Tree tree = read(*formatById("kazaa.dat"), MemorySource(generate(*formatById("kazaa.dat"), recipe)));
    EXPECT_EQ(reading(tree, "ranges"), 0);
    EXPECT_EQ(countOf(tree, Code::ReadingChosen), 0) << "there was nothing to choose for";
}

TEST(Rivals, SlotSizesAreSeenWhateverTheNameSays)
{
    constexpr Str names[] = {"data256.dbb", "data1024.dbb", "data2048.dbb", "data4096.dbb"};
    for (const Str format : {"kazaa.dbb", "skype.dbb"}) {
        for (std::uint8_t size = 0; size < 4; ++size) {
            for (std::uint64_t rows = 2; rows < 8; ++rows) {
                Recipe recipe{.seed = rows, .readings = {size}};
                recipe.rows["records"] = rows;
                const MemorySource file(generate(*formatById(format), recipe));
                for (const Str name : names) {
                    const Tree tree = read(*formatById(format), file, {.fileName = name});
                    EXPECT_EQ(reading(tree, "slots"), size) << format << ' ' << rows << " slots as " << name;
                    EXPECT_EQ(rowCount(tree, find(tree, "records")), rows);
                }
            }
        }
    }
}

TEST(Rivals, EntrySizesOfACacheAreSeen)
{
    for (const std::uint8_t size : {0, 1}) {
        for (std::uint64_t seed = 1; seed < 20; ++seed) {
            Recipe recipe{.seed = seed, .readings = {size}};
            recipe.rows["entries"] = 12;
            recipe.set("version", 1u - size);
            const Tree tree = read(*formatById("kazaa.kazaanet"), MemorySource(generate(*formatById("kazaa.kazaanet"), recipe)));
            EXPECT_EQ(reading(tree, "entries"), size) << seed;
            EXPECT_EQ(rowCount(tree, find(tree, "entries")), 12u) << seed;
        }
    }
}

} // namespace

} // namespace ft
