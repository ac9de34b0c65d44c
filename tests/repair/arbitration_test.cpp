// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repair/appendix.h"
#include "repair/examined.h"
#include "repair/merge.h"
#include "schema/plausible.h"
#include "tally.h"

#include <gtest/gtest.h>

#include <iostream>
#include <limits>

namespace ft {

namespace {

constexpr std::uint64_t Merges = 300;
constexpr std::uint64_t SharedSize = 760'000; ///< head, a gap that no window covers, tail

/// A complete partial with some stretches wrong: a bit, some bytes, or a block.
Bytes spoilt(const Bytes &whole, Chance &chance)
{
    Bytes bytes = whole;
    for (std::uint64_t wrong = chance.below(4); wrong > 0; --wrong) {
        const std::uint64_t size = chance.oneIn(3) ? chance.between(500, 9000) : chance.between(1, 30);
        const std::uint64_t at = chance.below(bytes.size() - size);
        for (std::uint64_t i = at; i < at + size; ++i)
            bytes[static_cast<std::size_t>(i)] ^= static_cast<std::uint8_t>(chance.between(1, 255));
    }
    return bytes;
}

MemorySource jobWith(const Bytes &data, const UuHash &hash)
{
    Appendix appendix;
    appendix.nameFile("song.mp3", hash, static_cast<std::uint32_t>(data.size()));
    appendix.completed = RangeSet{{0, data.size()}};
    Bytes bytes = data;
    const Bytes rest = appendix.bytes();
    bytes.insert(bytes.end(), rest.begin(), rest.end());
    return MemorySource(std::move(bytes));
}

} // namespace

/// What the hash decides is right, but for as many times as the odds add up to.
TEST(Arbitrations, DecideForTheRightCopy)
{
    std::uint64_t conflicts = 0;
    std::uint64_t decided = 0;
    std::uint64_t wrong = 0;
    double predicted = 0;
    const std::uint64_t wanted = test::wantedCases(Merges);
    for (std::uint64_t seed = 1; seed <= wanted; ++seed) {
        Chance chance(seed);
        const Bytes whole = randomBytes(chance, SharedSize);
        const UuHash hash = uuHash(MemorySource(whole)).hash;
        std::vector<MemorySource> jobs;
        std::vector<Copy> copies;
        for (std::uint64_t i = chance.between(2, 3); i > 0; --i)
            jobs.push_back(jobWith(spoilt(whole, chance), hash));
        for (const MemorySource &job : jobs)
            copies.push_back(partialCopy(job));
        Ledger ledger(std::numeric_limits<std::uint64_t>::max());
        const Merge merged = merge(copies, {}, ledger);
        predicted += merged.arbitration.odds.value_or(0);
        for (const Conflict &conflict : merged.conflicts) {
            ++conflicts;
            decided += conflict.right.has_value();
            const Bytes truth = copyOf(MemorySource(whole), conflict.extents);
            wrong += conflict.right && copyOf(jobs[*conflict.right], conflict.extents) != truth;
            EXPECT_TRUE(!conflict.right || copyOf(merged.result, conflict.extents) == truth) << "seed " << seed;
        }
    }
    std::cout << wanted << " merges, seeds 1 to " << wanted << ": " << conflicts << " conflicts, " << decided << " decided by the hash, "
              << wrong << " wrongly; the odds predict " << predicted << '\n';
    EXPECT_GT(decided, conflicts / 4);
    EXPECT_LT(predicted, ProvedBelow);
}

} // namespace ft
