// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "formats/tags.h"
#include "schema/damage.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "support/findings.h"
#include "support/tiling.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

using namespace test;

constexpr std::uint64_t Stride = 264;

using Tags = std::vector<std::pair<std::uint64_t, std::string>>;

/// A database of one slot with these text tags.
Bytes slotWith(Str name, const Tags &tags)
{
    Recipe recipe;
    recipe.rows = {{"records", 1}, {"records[0]", 0}, {"records[0].tags", tags.size()}};
    recipe.set("records[0].name", name).set("records[0].folder", "C:\\Songs");
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::string path = "records[0].tags[" + std::to_string(i) + "].";
        recipe.set(path + "id", tags[i].first).set(path + "value", tags[i].second);
    }
    return generate(*formatById("kazaa.dbb"), recipe);
}

/// A slot in which `later` was written over `before`.
Bytes rewritten(const Bytes &before, const Bytes &later)
{
    Bytes slot = before;
    const std::size_t used = 8 + (later[4] | static_cast<std::size_t>(later[5]) << 8);
    std::copy_n(later.begin(), used, slot.begin());
    return slot;
}

Tree reading(const Bytes &file, Str name = "data256.dbb")
{
    Tree tree = read(*formatById("kazaa.dbb"), MemorySource(file), {.fileName = name});
    EXPECT_EQ(faultOf(tree), "");
    return tree;
}

std::vector<std::string> leftOverTags(const Bytes &file)
{
    const MemorySource source(file);
    ByteWindow bytes(source);
    const Tree tree = reading(file);
    std::vector<std::string> tags;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field != &leftOverTagField)
            continue;
        const Value value = decode(tree, child(tree, node, "value"), bytes);
        tags.push_back(std::to_string(numberAt(tree, node, "id", bytes)) + '=' + std::string(value.bytes.begin(), value.bytes.end()));
    }
    return tags;
}

using Strings = std::vector<std::string>;

TEST(KazaaDbb, TagsOfALongerRecordAreFoundBehindAShorterOne)
{
    const Bytes before = slotWith("A long name of a song.mp3", {{4, "First title"}, {6, "First artist"}, {8, "First album"}, {14, "Folk"}});
    EXPECT_EQ(leftOverTags(before), Strings());
    EXPECT_EQ(leftOverTags(rewritten(before, slotWith("x.mp3", {}))),
              (Strings{"4=First title", "6=First artist", "8=First album", "14=Folk"}));
    EXPECT_EQ(leftOverTags(rewritten(before, slotWith("x.mp3", {{4, "Second title"}}))),
              (Strings{"6=First artist", "8=First album", "14=Folk"}));
}

TEST(KazaaDbb, ATagThatIsPartlyOverwrittenIsNotOne)
{
    const Bytes before = slotWith("name.mp3", {{4, "First title"}, {6, "First artist"}});
    for (std::size_t length = 1; length < 60; ++length) {
        const Bytes later = slotWith(std::string(length, 'n'), {});
        const Strings found = leftOverTags(rewritten(before, later));
        EXPECT_LE(found.size(), 2u);
        for (const std::string &tag : found)
            EXPECT_TRUE(tag == "4=First title" || tag == "6=First artist") << tag;
    }
}

TEST(KazaaDbb, ACountOfTagsIsNotTakenForATag)
{
    // Count 1, then tag 4: read as tag 1 (year) of four bytes it would swallow the head of the title.
    Bytes file = slotWith("name.mp3", {{4, "Title"}});
    const Bytes shorter = slotWith("n", {});
    EXPECT_EQ(leftOverTags(rewritten(file, shorter)), Strings{"4=Title"});
    for (std::size_t i = 8; i < 8 + 4 + 9 + 9; ++i)
        file[i] = 0xFF;
    std::fill_n(file.begin() + 4, 4, std::uint8_t{0});
    EXPECT_EQ(leftOverTags(file), Strings{"4=Title"});
}

TEST(KazaaDbb, NoTagIsInventedFromNoise)
{
    Chance chance(8);
    for (int i = 0; i < 300; ++i) {
        Bytes file = slotWith("name.mp3", {});
        const std::size_t used = 8 + (file[4] | static_cast<std::size_t>(file[5]) << 8);
        const Bytes noise = randomBytes(chance, Stride - used);
        std::copy(noise.begin(), noise.end(), file.begin() + static_cast<std::ptrdiff_t>(used));
        EXPECT_EQ(leftOverTags(file), Strings()) << i;
    }
}

TEST(KazaaDbb, AFreeSlotHasNoRecordAndKeepsItsTags)
{
    Bytes file = slotWith("name.mp3", {{4, "Title"}});
    std::fill_n(file.begin() + 4, 4, std::uint8_t{0});
    EXPECT_EQ(find(reading(file), "records[0].name"), NoNode);
    EXPECT_EQ(troubles(reading(file)), "");
    EXPECT_EQ(leftOverTags(file), Strings{"4=Title"});
}

TEST(KazaaDbb, DamageStaysInItsSlot)
{
    Recipe recipe{.seed = 4};
    recipe.rows["records"] = 5;
    const Bytes file = generate(*formatById("kazaa.dbb"), recipe);
    const Tree sound = reading(file);
    const Tree tree = reading(damaged(file, {Damage::Number, Stride + 4, 4, 0xFFFFFFFF}));
    EXPECT_EQ(findingOf(tree, Code::LengthTooLarge).path, "records[1]");
    EXPECT_EQ(place(tree, "records[2].folder"), place(sound, "records[2].folder"));
    const Tree unlabelled = reading(damaged(file, {Damage::Fill, 2 * Stride, 4, 0}));
    EXPECT_EQ(findingOf(unlabelled, Code::MagicMissing).path, "records[2].label");
    EXPECT_EQ(place(unlabelled, "records[2].folder"), place(sound, "records[2].folder"));
}

TEST(KazaaDbb, ShiftedSlotsAndACutTailAreSaid)
{
    Recipe recipe{.seed = 4};
    recipe.rows["records"] = 6;
    const Bytes file = generate(*formatById("kazaa.dbb"), recipe);
    const Tree shifted = reading(damaged(file, {Damage::Insert, Stride, 5, 1}));
    EXPECT_EQ(findingOf(shifted, Code::SlotsShifted).found, 5u);
    const Tree cut = reading(damaged(file, {Damage::Truncate, file.size() - 10, 0, 0}));
    EXPECT_EQ(findingOf(cut, Code::ListRemainder).size, Stride - 10);
    EXPECT_EQ(place(cut, "left_over"), std::to_string(5 * Stride) + '+' + std::to_string(Stride - 10));
}

TEST(KazaaDbb, TagsNobodyKnowsAreKeptAndSaid)
{
    const Bytes file = slotWith("name.mp3", {{60'001, "what"}, {14, "Folk"}});
    const Tree tree = reading(file);
    EXPECT_EQ(troubles(tree), "");
    EXPECT_EQ(findingOf(tree, Code::TagUnknown).path, "records[0].tags[0].value");
    const std::uint64_t id = tree.nodes[find(tree, "records[0].tags[1].id")].at;
    const Tree odd = reading(damaged(file, {Damage::Number, id, 4, 13})); // "Folk" is no resolution
    EXPECT_EQ(findingOf(odd, Code::TagMalformed).path, "records[0].tags[1].value");
}

TEST(KazaaDbb, RowsReadAloneAreTheSameAsInTheTree)
{
    Recipe recipe{.seed = 9};
    recipe.rows["records"] = 40;
    const MemorySource file(generate(*formatById("kazaa.dbb"), recipe));
    const Tree eager = read(*formatById("kazaa.dbb"), file);
    const Tree lazy = read(*formatById("kazaa.dbb"), file, {.lazyAbove = 8});
    ByteWindow bytes(file);
    Tree row;
    for (std::uint64_t i = 0; i < 40; ++i) {
        readRow(lazy, find(lazy, "records"), i, bytes, row);
        EXPECT_EQ(faultOf(row, i * Stride, Stride), "");
        const NodeId same = find(eager, "records[" + std::to_string(i) + ']');
        ASSERT_EQ(row.nodes.size(), eager.nodes[same].end - same) << i;
        for (NodeId node = 0; node < row.nodes.size(); ++node)
            EXPECT_EQ(path(row, node), path(eager, same + node));
    }
}

} // namespace

} // namespace ft
