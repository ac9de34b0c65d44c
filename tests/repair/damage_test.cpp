// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"

#include "formats/kazaa_dat.h"
#include "repair/diagnosis.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>

namespace ft {

namespace {

/// FT_REPAIR_CASES asks for more.
constexpr std::uint64_t Cases = 20'000;
/// Damages to each sound file.
constexpr std::uint64_t DamagesPerJob = 40;

/// What came of the damages of one kind.
struct Tally {
    std::uint64_t cases = 0;
    std::uint64_t exactProved = 0;
    std::uint64_t exactLesser = 0; ///< restored, and called consistent or guessed
    std::uint64_t lesser = 0; ///< not restored, and called consistent or guessed
    std::uint64_t nothing = 0; ///< no plan, or nothing seemed wrong
    std::uint64_t wrongProved = 0;
    double predicted = 0; ///< wrong ones among those called proved, by their odds
};

std::uint64_t cases()
{
    const char *asked = std::getenv("FT_REPAIR_CASES");
    return asked ? std::strtoull(asked, nullptr, 10) : Cases;
}

bool yields(const JudgedPlan &plan, const ByteSource &source, const Bytes &wanted)
{
    const Changed changed(source, plan.plan);
    return changed.size() == wanted.size() && copyOf(changed, {0, changed.size()}) == wanted;
}

std::string stepsOf(const JudgedPlan &plan)
{
    std::string text;
    for (const Step &step : plan.steps)
        text += ' ' + std::to_string(static_cast<int>(step.method)) + '@' + std::to_string(step.at) + '=' + std::to_string(step.value);
    return text;
}

void print(const std::string &kind, const Tally &tally)
{
    std::cout << std::left << std::setw(14) << kind << std::right << std::setw(8) << tally.cases << std::setw(15)
              << tally.exactProved << std::setw(15) << tally.exactLesser << std::setw(13) << tally.lesser << std::setw(9)
              << tally.nothing << std::setw(13) << tally.wrongProved << std::setw(12) << std::setprecision(3)
              << tally.predicted << '\n';
}

void print(const std::map<std::string, Tally> &tallies)
{
    std::cout << "damage           cases  exact, proved  exact, lesser  other lesser  no plan  wrong proved  predicted\n";
    Tally all;
    for (const auto &[kind, tally] : tallies) {
        print(kind, tally);
        all = {all.cases + tally.cases, all.exactProved + tally.exactProved, all.exactLesser + tally.exactLesser,
               all.lesser + tally.lesser, all.nothing + tally.nothing, all.wrongProved + tally.wrongProved, all.predicted + tally.predicted};
    }
    print("all", all);
}

class RandomDamage : public testing::Test {
protected:
    void diagnoseOne(const test::SoundJob &job, std::uint64_t seed, Chance &chance);

    std::map<std::string, Tally> tallies;
};

void RandomDamage::diagnoseOne(const test::SoundJob &job, std::uint64_t seed, Chance &chance)
{
    const std::uint64_t count = chance.oneIn(2) ? 1 : chance.oneIn(3) ? 3 : 2;
    std::multiset<test::Harm> harms;
    while (harms.size() < count)
        harms.insert(static_cast<test::Harm>(chance.below(test::HarmCount)));
    Bytes bytes = job.bytes;
    std::string story;
    for (const test::Harm harm : harms) {
        bytes = test::harmed(bytes, job, harm, chance);
        story += (story.empty() ? "" : " + ") + name(harm);
    }
    if (bytes == job.bytes || bytes.empty())
        return;
    Tally &tally = tallies[count == 1 ? story : count == 2 ? "~ two" : "~ three"];
    ++tally.cases;
    const MemorySource source(bytes);
    const Diagnosis diagnosis = diagnose(kazaaDat, source);
    if (diagnosis.plans.empty()) {
        ++tally.nothing;
        return;
    }
    const JudgedPlan &best = diagnosis.plans.front();
    const bool exact = yields(best, source, job.bytes);
    if (best.confidence == Confidence::Proved) {
        ++(exact ? tally.exactProved : tally.wrongProved);
        tally.predicted += best.odds.value_or(1);
        EXPECT_TRUE(exact) << "seed " << seed << ": " << story << ", odds " << best.odds.value_or(1) << ", steps" << stepsOf(best);
    } else {
        ++(exact ? tally.exactLesser : tally.lesser);
    }
}

TEST_F(RandomDamage, IsNeverRepairedWronglyAndCalledProved)
{
    std::uint64_t done = 0;
    std::uint64_t seed = 1;
    for (; done < cases(); ++seed) {
        const test::SoundJob job = test::soundJob(seed);
        Chance chance(seed);
        for (std::uint64_t i = 0; i < DamagesPerJob; ++i, ++done)
            diagnoseOne(job, seed, chance);
    }
    print(tallies);
    std::cout << done << " damages, seeds 1 to " << seed - 1 << '\n';
    Tally exact;
    for (const auto &[kind, tally] : tallies)
        exact.exactProved += tally.exactProved;
    EXPECT_GT(exact.exactProved, done / 4);
}

} // namespace

} // namespace ft
