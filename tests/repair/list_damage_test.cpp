// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include "formats/registry.h"
#include "schema/damage.h"
#include "schema/generate.h"
#include "schema/plausible.h"
#include "schema/value.h"
#include "support/findings.h"

#include <gtest/gtest.h>

#include <iostream>

namespace ft {

namespace {

constexpr std::uint64_t Damages = 6'000;
constexpr std::uint64_t DamagesPerList = 30;

/// What happens to databases (formats.md section 6) and to lists of supernodes.
enum class ListHarm : std::uint8_t { Label, Length, TagCount, Insertion, Loss, SeveralShifts, CutTail, Repeat, Freed, Block };
constexpr Str harmNames[] = {"label", "length", "tag count", "bytes inserted", "bytes lost", "several shifts", "cut tail", "repeat", "freed", "block"};

/// A sound file of slots or entries of one size.
struct SoundList {
    Str format;
    std::string name; ///< of the file
    Bytes bytes;
    std::uint64_t first = 0; ///< offset of the first element
    std::uint64_t stride = 0;
    std::vector<std::uint64_t> lengths; ///< bytes in use behind the head of a slot
    std::vector<std::uint64_t> tagCounts; ///< their places

    std::uint64_t rows() const { return (bytes.size() - first) / stride; }
    std::uint64_t at(std::uint64_t row) const { return first + row * stride; }
};

SoundList soundDatabase(std::uint64_t seed)
{
    static constexpr const char *names[] = {"data256.dbb", "data1024.dbb"};
    for (std::uint64_t attempt = 0;; ++attempt) {
        Chance chance(seed * 1000 + attempt);
        const auto slots = static_cast<std::uint8_t>(chance.below(2));
        Recipe recipe{.seed = seed * 1000 + attempt, .readings = {slots}, .layouts = {"tag"}};
        const std::uint64_t rows = chance.between(3, 12);
        recipe.rows["records"] = rows;
        for (std::uint64_t row = 0; row < rows; ++row) {
            recipe.rows["records[" + std::to_string(row) + ']'] = 0; // nothing behind the record
            recipe.rows["records[" + std::to_string(row) + "].tags"] = chance.between(0, 4);
        }
        SoundList list{"kazaa.dbb", names[slots], generate(*formatById("kazaa.dbb"), recipe), 0, slots == 0 ? 264u : 1032u, {}, {}};
        const MemorySource source(list.bytes);
        const Diagnosis diagnosis = diagnose(*formatById("kazaa.dbb"), source, {.fileName = list.name});
        if (!diagnosis.file.isClean() || !diagnosis.plans.empty())
            continue;
        ByteWindow bytes(source);
        for (std::uint64_t row = 0; row < rows; ++row) {
            const NodeId slot = find(diagnosis.file.tree, "records[" + std::to_string(row) + ']');
            list.lengths.push_back(numberAt(diagnosis.file.tree, slot, "length", bytes));
            list.tagCounts.push_back(diagnosis.file.tree.nodes[find(diagnosis.file.tree, "tag_count", slot)].at);
        }
        return list;
    }
}

SoundList soundNodes(std::uint64_t seed)
{
    for (std::uint64_t attempt = 0;; ++attempt) {
        Chance chance(seed * 1000 + attempt);
        Recipe recipe{.seed = seed * 1000 + attempt, .readings = {0}};
        recipe.rows["entries"] = chance.between(5, 60);
        recipe.set("version", 1);
        SoundList list{"kazaa.kazaanet", "KazaaNet.bin", generate(*formatById("kazaa.kazaanet"), recipe), 1, 12, {}, {}};
        const MemorySource source(list.bytes);
        const Diagnosis diagnosis = diagnose(*formatById(list.format), source, {.fileName = list.name});
        if (diagnosis.file.isClean() && diagnosis.plans.empty())
            return list;
    }
}

/// Bytes of zeros at the end of a slot, which can be lost without a trace.
std::uint64_t filler(const SoundList &list, std::uint64_t row)
{
    return list.stride - 8 - list.lengths[row];
}

Bytes shifted(const SoundList &list, Bytes bytes, std::uint64_t row, Chance &chance)
{
    if (chance.oneIn(2))
        return damaged(bytes, {Damage::Insert, list.at(row), chance.between(1, list.stride - 20), chance.next()});
    const std::uint64_t lost = std::min(filler(list, row - 1), chance.between(1, 100));
    return damaged(bytes, {Damage::Cut, list.at(row) - lost, lost, 0});
}

Bytes harmedList(const SoundList &list, ListHarm harm, Chance &chance)
{
    const std::uint64_t row = chance.between(1, list.rows() - 1);
    switch (harm) {
    case ListHarm::Label:
        return damaged(list.bytes, {Damage::Overwrite, list.at(row), chance.between(1, 4), chance.next()});
    case ListHarm::Length:
        return damaged(list.bytes, {Damage::Number, list.at(row) + 4, 4, chance.oneIn(2) ? chance.between(1, list.stride) : chance.next() >> 32});
    case ListHarm::TagCount:
        return damaged(list.bytes, {Damage::Number, list.tagCounts[row], 4, chance.oneIn(2) ? chance.below(8) : chance.next() >> 32});
    case ListHarm::Insertion:
        return damaged(list.bytes, {Damage::Insert, list.at(row), chance.between(1, list.stride - 20), chance.next()});
    case ListHarm::Loss: {
        const std::uint64_t lost = std::min(filler(list, row), chance.between(1, 100));
        return damaged(list.bytes, {Damage::Cut, list.at(row + 1) - lost, lost, 0});
    }
    case ListHarm::SeveralShifts: {
        Bytes bytes = list.bytes;
        for (std::uint64_t from = list.rows() - 1; from >= 1; --from) // from the end, so that places stay
            bytes = chance.oneIn(3) ? shifted(list, std::move(bytes), from, chance) : std::move(bytes);
        return bytes;
    }
    case ListHarm::CutTail:
        return damaged(list.bytes, {Damage::Truncate, list.bytes.size() - chance.between(1, list.stride - 1), 0, 0});
    case ListHarm::Repeat: {
        Bytes bytes = list.bytes;
        const auto at = list.bytes.begin() + static_cast<std::ptrdiff_t>(list.at(row));
        bytes.insert(bytes.end(), at, at + static_cast<std::ptrdiff_t>(list.stride));
        return bytes;
    }
    case ListHarm::Freed:
        return damaged(list.bytes, {Damage::Fill, list.at(row) + 4, 4, 0});
    case ListHarm::Block:
        return damaged(list.bytes, {Damage::Overwrite, chance.below(list.bytes.size()), chance.between(1, 64), chance.next()});
    }
    return list.bytes;
}

/// Damages lists and holds what comes back against what was there.
class ListDamage : public testing::Test {
protected:
    void diagnoseOne(const SoundList &list, ListHarm harm, Chance &chance)
    {
        const Bytes bytes = harmedList(list, harm, chance);
        if (bytes == list.bytes)
            return;
        const MemorySource source(bytes);
        const Diagnosis diagnosis = diagnose(*formatById(list.format), source, {.fileName = list.name});
        const bool isExact = !diagnosis.plans.empty() && test::yields(diagnosis.plans.front(), source, list.bytes);
        tallies[std::string(harmNames[static_cast<std::size_t>(harm)])].note(diagnosis, isExact);
        for (const JudgedPlan &plan : diagnosis.plans) {
            EXPECT_NE(plan.confidence, Confidence::Proved); // these files have no checksum: nothing can be proved
            EXPECT_FALSE(plan.odds);
            EXPECT_LE(plan.findingsAfter, plan.findingsBefore);
        }
    }
    template <typename Make> void diagnoseMany(std::span<const ListHarm> harms, Make make)
    {
        const std::uint64_t wanted = test::wantedCases(Damages);
        std::uint64_t seed = 1;
        for (std::uint64_t done = 0; done < wanted; ++seed) {
            const SoundList list = make(seed);
            Chance chance(seed);
            for (std::uint64_t i = 0; i < DamagesPerList; ++i, ++done)
                diagnoseOne(list, chance.pick(harms), chance);
        }
        std::cout << "seeds 1 to " << seed - 1 << '\n';
        all = test::print(tallies);
    }

    test::Tallies tallies;
    test::Tally all;
};

} // namespace

TEST_F(ListDamage, ToDatabasesIsMendedFromTheStructure)
{
    static constexpr ListHarm harms[] = {ListHarm::Label,         ListHarm::Length,  ListHarm::TagCount, ListHarm::Insertion, ListHarm::Loss,
                                         ListHarm::SeveralShifts, ListHarm::CutTail, ListHarm::Repeat,   ListHarm::Freed,     ListHarm::Block};
    diagnoseMany(harms, soundDatabase);
    EXPECT_GT(all.exact(), all.cases / 2);
}

TEST_F(ListDamage, ToNodeListsIsMendedFromTheStructure)
{
    static constexpr ListHarm harms[] = {ListHarm::CutTail, ListHarm::Repeat, ListHarm::Block};
    diagnoseMany(harms, soundNodes);
    EXPECT_EQ(tallies["repeat"].exactConsistent, tallies["repeat"].cases);
}

} // namespace ft
