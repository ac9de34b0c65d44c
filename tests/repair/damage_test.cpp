// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"
#include "tally.h"

#include "formats/kazaa_dat.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

namespace ft {

namespace {

constexpr std::uint64_t Cases = 20'000;
/// Damages to each sound file.
constexpr std::uint64_t DamagesPerJob = 40;
/// Tests that share the cases, so that all processors have one: each takes every fourth seed.
constexpr std::uint64_t Parts = 4;

std::string stepsOf(const JudgedPlan &plan)
{
    std::string text;
    for (const Step &step : plan.steps)
        text += ' ' + std::to_string(static_cast<int>(step.method)) + '@' + std::to_string(step.at) + '=' + std::to_string(step.value);
    return text;
}

/// The parameter is the first seed.
class RandomDamage : public testing::TestWithParam<std::uint64_t> {
protected:
    void diagnoseOne(const test::SoundJob &job, std::uint64_t seed, Chance &chance);

    test::Tallies tallies;
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
    const MemorySource source(bytes);
    const Diagnosis diagnosis = diagnose(kazaaDat, source);
    const bool isExact = !diagnosis.plans.empty() && test::yields(diagnosis.plans.front(), source, job.bytes);
    tallies[count == 1 ? story : count == 2 ? "~ two" : "~ three"].note(diagnosis, isExact);
    if (!diagnosis.plans.empty() && diagnosis.plans.front().confidence == Confidence::Proved) {
        const JudgedPlan &best = diagnosis.plans.front();
        EXPECT_TRUE(isExact) << "seed " << seed << ": " << story << ", odds " << best.odds.value_or(1) << ", steps" << stepsOf(best);
    }
}

TEST_P(RandomDamage, IsNeverRepairedWronglyAndCalledProved)
{
    std::uint64_t done = 0;
    std::uint64_t seed = GetParam();
    const std::uint64_t wanted = test::wantedCases(Cases) / Parts;
    for (; done < wanted; seed += Parts) {
        const test::SoundJob job = test::soundJob(seed);
        Chance chance(seed);
        for (std::uint64_t i = 0; i < DamagesPerJob; ++i, ++done)
            diagnoseOne(job, seed, chance);
    }
    const test::Tally all = test::print(tallies);
    std::cout << done << " damages, every " << Parts << ". seed from " << GetParam() << " to " << seed - Parts << '\n';
    EXPECT_GT(all.exactProved, done / 4);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomDamage, testing::Range<std::uint64_t>(1, Parts + 1), testing::PrintToStringParamName());

} // namespace

} // namespace ft
