// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "repair/diagnosis.h"
#include "schema/damage.h"
#include "schema/value.h"
#include "support/findings.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ft {

namespace {

constexpr std::uint64_t Slot = test::SlotSize;

Bytes database(std::uint32_t rows)
{
    Bytes bytes;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::string slot = test::slot(row);
        bytes.insert(bytes.end(), slot.begin(), slot.end());
    }
    return bytes;
}

Bytes bytesOf(Str text)
{
    return {text.begin(), text.end()};
}

/// Where the number of tags of a slot lies.
std::uint64_t tagCountOf(const Bytes &bytes, std::uint64_t slot)
{
    const MemorySource source(bytes);
    const Tree tree = read(*formatById("kazaa.dbb"), source, {.fileName = "data256.dbb"});
    return tree.nodes[find(tree, "records[" + std::to_string(slot) + "].tag_count")].at;
}

/// Two slots; behind the first record lie the tags of an earlier, longer one.
Bytes withLeftOver(const Bytes &hash, Str title)
{
    Bytes bytes = database(2);
    Bytes tags = little(3);
    for (const Bytes &part : {little(hash.size()), hash, little(4), little(title.size() + 1), bytesOf(title), Bytes{0}})
        tags.insert(tags.end(), part.begin(), part.end());
    std::copy(tags.begin(), tags.end(), bytes.begin() + static_cast<std::ptrdiff_t>(Slot - tags.size() - 20));
    return bytes;
}

/// What the best plan makes of a damaged file.
struct Mended {
    MemorySource source;
    Diagnosis diagnosis;

    Mended(Str format, Bytes bytes, Str name = {}) : source(std::move(bytes)), diagnosis(diagnose(*formatById(format), source, {.fileName = name})) {}
    Confidence confidence() const { return diagnosis.plans.empty() ? Confidence::Guessed : diagnosis.plans.front().confidence; }
    Method method() const { return diagnosis.plans.front().steps.front().method; }
    Bytes bytes() const
    {
        if (diagnosis.plans.empty())
            return {};
        const Changed changed(source, diagnosis.plans.front().plan);
        return copyOf(changed, {0, changed.size()});
    }
};

Mended mended(Bytes bytes)
{
    return Mended("kazaa.dbb", std::move(bytes), "data256.dbb");
}

/// Version 1 and entries with addresses and ports that a computer could have.
Bytes nodeList(std::uint32_t entries)
{
    Bytes bytes{1};
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::uint8_t low = static_cast<std::uint8_t>(i + 1);
        bytes.insert(bytes.end(), {low, 7, 44, 62, 0xBE, 0x04, 20, 0, 0x00, 0x5C, 0x12, 0x3E});
    }
    return bytes;
}

} // namespace

TEST(Database, LabelsComeBack)
{
    const Bytes sound = database(9);
    EXPECT_TRUE(mended(sound).diagnosis.plans.empty());
    Bytes bytes = damaged(sound, {Damage::Fill, 2 * Slot, 4, 0});
    bytes = damaged(bytes, {Damage::Fill, 5 * Slot + 1, 2, '?'});
    const Mended result = mended(bytes);
    EXPECT_EQ(result.bytes(), sound);
    EXPECT_EQ(result.confidence(), Confidence::Consistent);
}

TEST(Database, LengthsFollowTheRecords)
{
    const Bytes sound = database(9);
    for (const std::uint64_t length : {0xFFFFFFFFu, 300u, 20u}) {
        const Mended result = mended(damaged(sound, {Damage::Number, 3 * Slot + 4, 4, length}));
        EXPECT_EQ(result.bytes(), sound) << length;
        EXPECT_EQ(result.confidence(), Confidence::Consistent) << length;
    }
}

TEST(Database, ShiftedSlotsComeBackToTheirPlaces)
{
    const Bytes sound = database(9);
    const Mended tooMany = mended(damaged(sound, {Damage::Insert, 4 * Slot, 30, 1}));
    EXPECT_EQ(tooMany.bytes(), sound);
    const Mended tooFew = mended(damaged(sound, {Damage::Cut, 5 * Slot - 30, 30, 0})); // of the zeros behind a record
    EXPECT_EQ(tooFew.bytes(), sound);
    EXPECT_EQ(tooFew.confidence(), Confidence::Consistent);
}

TEST(Database, ACutLastSlotIsFilledIfItsRecordIsWhole)
{
    const Bytes sound = database(9);
    const Mended filled = mended(damaged(sound, {Damage::Truncate, sound.size() - 20, 0, 0}));
    EXPECT_EQ(filled.bytes(), sound);
    const Mended cut = mended(damaged(sound, {Damage::Truncate, sound.size() - Slot + 30, 0, 0}));
    EXPECT_EQ(cut.bytes(), database(8));
}

TEST(Database, SlotsThatWereShiftedSeveralTimesComeBackTogether)
{
    const Bytes sound = database(12);
    Bytes bytes = damaged(sound, {Damage::Insert, 10 * Slot, 7, 3});
    bytes = damaged(bytes, {Damage::Cut, 8 * Slot - 25, 25, 0});
    bytes = damaged(bytes, {Damage::Insert, 6 * Slot, 90, 4});
    bytes = damaged(bytes, {Damage::Cut, 5 * Slot - 12, 12, 0});
    bytes = damaged(bytes, {Damage::Cut, 3 * Slot - 40, 40, 0});
    bytes = damaged(bytes, {Damage::Insert, 1 * Slot, 200, 5});
    const Mended result = mended(bytes);
    EXPECT_EQ(result.method(), Method::GatherSlots);
    EXPECT_EQ(result.bytes(), sound);
    EXPECT_EQ(result.confidence(), Confidence::Consistent);
}

TEST(Database, NumbersOfTagsFollowTheRecords)
{
    const Bytes sound = database(9);
    const std::uint64_t count = tagCountOf(sound, 3);
    for (const std::uint64_t wrong : {0u, 1u, 3u, 200u, 0xFFFFFFFFu}) {
        const Mended result = mended(damaged(sound, {Damage::Number, count, 4, wrong}));
        EXPECT_EQ(result.bytes(), sound) << wrong;
        EXPECT_EQ(result.confidence(), Confidence::Consistent) << wrong;
    }
}

TEST(Database, RecordsThatAreThereTwiceAreDropped)
{
    const Bytes sound = database(9);
    Bytes bytes = sound;
    bytes.insert(bytes.end(), sound.begin() + 2 * Slot, sound.begin() + 4 * Slot);
    const Mended result = mended(bytes);
    EXPECT_EQ(result.method(), Method::DropRepeats);
    EXPECT_EQ(result.bytes(), sound);
    EXPECT_EQ(result.confidence(), Confidence::Consistent);
    bytes[bytes.size() - 3] = 1; // behind the copy lies something of its own
    EXPECT_EQ(mended(bytes).bytes().size(), sound.size() + Slot);
}

TEST(Database, FreedRecordsComeBackAndFreeSlotsGo)
{
    const Bytes sound = database(9);
    Bytes bytes = damaged(sound, {Damage::Fill, 4 * Slot + 4, 4, 0});
    bytes = damaged(bytes, {Damage::Fill, 7 * Slot + 4, Slot - 4, 0});
    const Mended result = mended(bytes);
    EXPECT_TRUE(result.diagnosis.file.isClean());
    ASSERT_EQ(result.method(), Method::RecoverRecords);
    EXPECT_EQ(result.diagnosis.plans.front().steps.front().value, 1u);
    EXPECT_EQ(result.bytes(), damaged(sound, {Damage::Cut, 7 * Slot, Slot, 0}));
    EXPECT_EQ(result.confidence(), Confidence::Guessed);
}

TEST(Database, WhatALongerRecordLeftBehindBecomesARecordOfItsOwn)
{
    Bytes bytes = withLeftOver(Bytes(20, 0xAB), "The earlier song");
    const Mended result = mended(bytes);
    ASSERT_EQ(result.method(), Method::RecoverRecords);
    const MemorySource after(result.bytes());
    const Tree tree = read(*formatById("kazaa.dbb"), after, {.fileName = "data256.dbb"});
    EXPECT_EQ(test::troubles(tree), "");
    ByteWindow window(after);
    EXPECT_EQ(decode(tree, find(tree, "records[1].name"), window).bytes, bytesOf("The earlier song"));
    EXPECT_EQ(decode(tree, find(tree, "records[1].tags[0].value"), window).bytes, Bytes(20, 0xAB));
    EXPECT_EQ(rowCount(tree, find(tree, "records")), 3u);
}

TEST(Database, LabelsAndDeletedRecordsComeBackTogether)
{
    const Bytes sound = database(9);
    Bytes bytes = damaged(sound, {Damage::Fill, 2 * Slot, 4, 0});
    bytes = damaged(bytes, {Damage::Fill, 4 * Slot + 4, 4, 0});
    const Mended result = mended(bytes);
    EXPECT_EQ(result.confidence(), Confidence::Consistent); // the labels alone are the surer plan
    const auto &plans = result.diagnosis.plans;
    EXPECT_TRUE(std::any_of(plans.begin(), plans.end(), [&](const JudgedPlan &plan) {
        const Changed changed(result.source, plan.plan);
        return copyOf(changed, {0, changed.size()}) == sound;
    }));
}

TEST(NodeList, LosesItsRemainderAndWhatNoComputerCanBe)
{
    const Bytes sound = nodeList(20);
    Bytes bytes = sound;
    bytes.insert(bytes.end(), {1, 2, 3, 4, 5});
    const Mended rest("kazaa.kazaanet", bytes);
    EXPECT_EQ(rest.bytes(), sound);
    bytes = sound;
    bytes.insert(bytes.begin() + 1 + 5 * 12, {1, 0, 0, 127, 0xBE, 0x04, 20, 0, 0, 0x5C, 0x12, 0x3E});
    const Mended impossible("kazaa.kazaanet", bytes);
    EXPECT_EQ(impossible.bytes(), sound);
    EXPECT_EQ(impossible.confidence(), Confidence::Consistent);
}

TEST(NodeList, KeepsTheLatestOfEntriesThatAreThereTwice)
{
    Bytes sound = nodeList(20);
    Bytes bytes = sound;
    bytes.insert(bytes.end(), sound.begin() + 1 + 3 * 12, sound.begin() + 1 + 4 * 12);
    EXPECT_EQ(Mended("kazaa.kazaanet", bytes).bytes(), sound);
    bytes[bytes.size() - 3] += 1; // known later
    const Mended result("kazaa.kazaanet", bytes);
    EXPECT_EQ(result.method(), Method::DropRepeats);
    EXPECT_EQ(result.confidence(), Confidence::Consistent);
    EXPECT_EQ(result.bytes(), damaged(bytes, {Damage::Cut, 1 + 3 * 12, 12, 0}));
    EXPECT_TRUE(Mended("kazaa.kazaanet", sound).diagnosis.plans.empty());
    sound.resize(sound.size() + 3 * 12); // cleared entries are none
    EXPECT_TRUE(Mended("kazaa.kazaanet", sound).diagnosis.plans.empty());
}

TEST(NodeList, OfTheOldestKindIsWidened)
{
    const Bytes wide = nodeList(20);
    Bytes narrow{0};
    for (std::size_t at = 1; at < wide.size(); at += 12)
        narrow.insert(narrow.end(), wide.begin() + static_cast<std::ptrdiff_t>(at), wide.begin() + static_cast<std::ptrdiff_t>(at + 9));
    const Mended result("kazaa.kazaanet", narrow);
    ASSERT_FALSE(result.diagnosis.plans.empty());
    EXPECT_EQ(result.method(), Method::WidenEntries);
    EXPECT_EQ(result.confidence(), Confidence::Guessed);
    const MemorySource after(result.bytes());
    const Tree tree = read(*formatById("kazaa.kazaanet"), after);
    EXPECT_EQ(test::troubles(tree), "");
    ByteWindow window(after);
    EXPECT_EQ(numberAt(tree, 0, "version", window), 1u);
    EXPECT_EQ(rowCount(tree, find(tree, "entries")), 20u);
    EXPECT_EQ(numberAt(tree, 0, "entries[7].port", window), 0x04BEu);
}

} // namespace ft
