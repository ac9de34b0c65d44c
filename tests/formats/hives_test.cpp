// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/cregpaths.h"
#include "formats/hive.h"
#include "formats/hivelibrary.h"
#include "formats/registry.h"
#include "schema/damage.h"
#include "schema/edit.h"
#include "schema/identify.h"
#include "support/files.h"
#include "support/findings.h"
#include "support/hivefile.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

namespace ft {

namespace {

using namespace test;

const Bytes Text = {'C', 0, ':', 0, '\\', 0, 0, 0};

Tree readHive(const Bytes &file, Str format = "windows.regf")
{
    Tree tree = read(*formatById(format), MemorySource(file));
    EXPECT_EQ(faultOf(tree), "");
    return tree;
}

std::vector<MadeValue> someValues()
{
    return {{"DownloadDir", 1, Text}, {"KazaaNet", 3, cache(20)}, {"ListenPort", 4, {0xBE, 4, 0, 0}}};
}

TEST(NtHive, TheCacheIsReadWhereItLies)
{
    if (!HiveLibrary::isThere)
        GTEST_SKIP() << "built without hivex";
    const Bytes file = hiveFile(someValues());
    const Tree tree = readHive(file);
    EXPECT_EQ(troubles(tree), "");
    const NodeId list = find(tree, "lists[0].entries");
    ASSERT_NE(list, NoNode);
    EXPECT_EQ(rowCount(tree, list), 20u);
    const Bytes wanted = cache(20);
    const NodeId value = find(tree, "lists[0]");
    EXPECT_TRUE(std::equal(wanted.begin(), wanted.end(), file.begin() + static_cast<std::ptrdiff_t>(tree.nodes[value].at)));
    const HiveSearch search = searchHive(MemorySource(file));
    EXPECT_EQ(search.problem, HiveSearch::None);
    ASSERT_EQ(search.values.size(), 3u);
    for (const HiveValue &found : search.values)
        EXPECT_EQ(found.key, "Software\\KaZaA");
}

TEST(NtHive, OddTypesAndLengthsAreNamed)
{
    EXPECT_TRUE(has(readHive(hiveFile({{"KazaaNet", 1, cache(3)}})), Code::ValueUnexpected));
    const Tree large = readHive(hiveFile({{"kazaanet", 3, cache(2000)}}));
    EXPECT_EQ(findingOf(large, Code::ValueOutOfRange).path, "values[0].data_length");
    EXPECT_TRUE(has(readHive(hiveFile({{"Other", 3, {1}}})), Code::NothingRelevant));
}

TEST(NtHive, ADirtyHiveSaysSo)
{
    Bytes file = hiveFile(someValues());
    file[8] = 6;
    EXPECT_EQ(findingOf(readHive(file), Code::ValueUnexpected).path, "sequence2");
}

TEST(NtHive, OfADamagedTreeTheCacheIsFoundByItsMarks)
{
    Bytes file = hiveFile(someValues());
    file[4096] = 'x';
    const Tree tree = readHive(file);
    EXPECT_NE(find(tree, "lists[0].entries"), NoNode);
    EXPECT_EQ(findingOf(tree, Code::NothingRelevant).severity, Severity::Warning);
}

TEST(NtHive, PartsStayWhereTheyAre)
{
    const MemorySource file(hiveFile(someValues()));
    const Tree tree = read(*formatById("windows.regf"), file);
    const Edit edit = remove(tree, file, find(tree, "lists[0].entries[2]"), Follow::All);
    ASSERT_TRUE(edit.refusal);
    EXPECT_EQ(edit.refusal->why, Refusal::FixedPlace);
}

TEST(NtHive, ACopyWithAnotherCacheKeepsEverythingElse)
{
    if (!HiveLibrary::isThere)
        GTEST_SKIP() << "built without hivex";
    for (const std::uint32_t nodes : {1u, 5u, 20u, 200u}) {
        const auto changed = hiveWith(MemorySource(hiveFile(someValues())), "Software\\KaZaA", "KazaaNet", cache(nodes));
        ASSERT_TRUE(changed) << nodes;
        const HiveSearch search = searchHive(MemorySource(*changed));
        EXPECT_EQ(search.problem, HiveSearch::None);
        EXPECT_EQ(search.values.size(), 3u) << nodes;
        const Tree tree = readHive(*changed);
        EXPECT_EQ(troubles(tree), "");
        EXPECT_EQ(rowCount(tree, find(tree, "lists[0].entries")), nodes);
    }
    EXPECT_FALSE(hiveWith(MemorySource(hiveFile(someValues())), "Software\\Other", "KazaaNet", cache(1)));
    EXPECT_FALSE(hiveWith(MemorySource(Bytes(100)), "Software", "KazaaNet", cache(1)));
}

TEST(OldHive, KeysValuesAndTheCacheAreRead)
{
    const MemorySource file(oldHiveFile({{"UserName", 1, {'J', 'o'}}, {"KazaaNet", 3, cache(7)}, {"ListenPort", 4, {0xBE, 4, 0, 0}}}));
    const Tree tree = readHive(Bytes(file.bytes().begin(), file.bytes().end()), "windows.creg");
    EXPECT_EQ(troubles(tree), "");
    ByteWindow bytes(file);
    EXPECT_EQ(rowCount(tree, find(tree, "keys[1].values[1].data.entries")), 7u);
    EXPECT_EQ(number(tree, find(tree, "keys[1].values[2].data"), bytes), 1214u);
    EXPECT_EQ(CregPaths(tree, bytes).pathOf(find(tree, "keys[1]"), bytes), "SOFTWARE\\KaZaA");
}

/// Any bytes of a sound hive changed, cut or moved: nothing but findings comes of it.
void damageOften(const Bytes &sound, Str format, std::uint64_t seed)
{
    Chance chance(seed);
    const auto stop = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    int done = 0;
    for (; std::chrono::steady_clock::now() < stop; ++done) {
        Bytes bytes = sound;
        for (std::uint64_t more = chance.between(1, 8); more > 0; --more) {
            const Damage damage = anyDamage(chance, bytes.size(), {});
            bytes = damaged(bytes, damage);
        }
        const Tree tree = read(*formatById(format), MemorySource(std::move(bytes)));
        ASSERT_EQ(faultOf(tree), "") << "seed " << seed << ", input " << done;
    }
    std::cout << done << " damaged hives, seed " << seed << '\n';
}

TEST(NtHive, DamageIsNeverFatal)
{
    damageOften(hiveFile(someValues()), "windows.regf", 11);
}

TEST(OldHive, DamageIsNeverFatal)
{
    damageOften(oldHiveFile(someValues()), "windows.creg", 12);
}

TEST(Hives, CollectedOnesAreReadToTheLastByte)
{
    if (test::samples().empty())
        GTEST_SKIP() << "the collected files are not here";
    for (const auto &file : std::filesystem::directory_iterator(test::samples() / "real/hives")) {
        const std::string text = contents(file.path());
        const MemorySource source(text);
        for (const char *format : {"windows.regf", "windows.creg"}) {
            const Tree tree = read(*formatById(format), source);
            EXPECT_EQ(faultOf(tree), "") << file.path();
        }
        if (file.path().filename().string().starts_with("win9x")) {
            EXPECT_EQ(troubles(read(*formatById("windows.creg"), source)), "") << file.path();
        }
    }
    const std::string corpus = contents(test::samples() / "corpus/SOFTWARE");
    const std::string value = contents(test::samples() / "corpus/KazaaNet.bin");
    const Tree tree = read(*formatById("windows.regf"), MemorySource(corpus));
    const NodeId list = find(tree, "lists[0]");
    ASSERT_NE(list, NoNode);
    EXPECT_EQ(corpus.substr(tree.nodes[list].at, tree.nodes[list].size), value);
}

} // namespace

} // namespace ft
