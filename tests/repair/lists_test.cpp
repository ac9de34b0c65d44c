// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "repair/diagnosis.h"
#include "schema/damage.h"
#include "support/kazaafiles.h"

#include <gtest/gtest.h>

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

} // namespace ft
