// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harm.h"

#include "formats/checksum.h"
#include "formats/kazaa_dat.h"
#include "repair/diagnosis.h"

#include <gtest/gtest.h>

namespace ft {

namespace {

using test::SoundJob;

Bytes after(const JudgedPlan &plan, const ByteSource &source)
{
    const Changed changed(source, plan.plan);
    return copyOf(changed, {0, changed.size()});
}

/// Damages to a job, and what the best plan makes of them.
struct Repaired {
    MemorySource source;
    Diagnosis diagnosis;

    Repaired(Bytes bytes, const RepairOptions &options = {}) : source(std::move(bytes)), diagnosis(diagnose(kazaaDat, source, options)) {}
    const JudgedPlan &best() const { return diagnosis.plans.front(); }
    Bytes bytes() const { return after(best(), source); }
};

Bytes flipped(const SoundJob &job, std::uint64_t at, std::uint64_t bit)
{
    return damaged(job.bytes, {Damage::FlipBit, at, 1, bit});
}

} // namespace

TEST(Diagnose, LeavesASoundFileAlone)
{
    const SoundJob job = test::soundJob(3);
    const MemorySource source(job.bytes);
    const Diagnosis diagnosis = diagnose(kazaaDat, source);
    EXPECT_TRUE(diagnosis.plans.empty());
    EXPECT_EQ(diagnosis.hypotheses, 0u);
}

TEST(Diagnose, CountsEveryHypothesisIntoTheOdds)
{
    const SoundJob job = test::soundJob(4);
    const Repaired one(flipped(job, job.appendix.at + 40, 3));
    ASSERT_FALSE(one.diagnosis.plans.empty());
    EXPECT_EQ(one.best().confidence, Confidence::Proved);
    EXPECT_EQ(one.bytes(), job.bytes);
    // At least each bit of appendix and checksum was a hypothesis.
    const double least = 8.0 * static_cast<double>(job.appendix.size + 4) / 4294967296.0;
    EXPECT_GE(one.best().odds.value(), least);
    EXPECT_LT(one.best().odds.value(), ProvedBelow);
    EXPECT_EQ(one.best().odds.value(), static_cast<double>(one.diagnosis.hypotheses) / 4294967296.0);
}

TEST(Diagnose, TakesSeveralDamagesApart)
{
    const SoundJob job = test::soundJob(5);
    Bytes bytes = flipped(job, job.appendix.at + job.appendix.size / 2, 6);
    bytes = damaged(bytes, {Damage::Number, job.trailer(), 4, 0}); // the mark
    const Repaired both(bytes);
    ASSERT_FALSE(both.diagnosis.plans.empty());
    EXPECT_EQ(both.best().steps.size(), 2u);
    EXPECT_EQ(both.best().confidence, Confidence::Proved);
    EXPECT_EQ(both.bytes(), job.bytes);
}

TEST(Diagnose, KnowsTheOtherFormsOfTheChecksum)
{
    SoundJob job = test::soundJob(6);
    const Bytes appendix(job.bytes.begin() + static_cast<std::ptrdiff_t>(job.appendix.at), job.bytes.begin() + static_cast<std::ptrdiff_t>(job.trailer()));
    job.bytes = damaged(job.bytes, {Damage::Number, job.trailer() + 6, 4, invertedCrc(appendix)});
    const Repaired one(flipped(job, job.appendix.at + 11, 0));
    ASSERT_FALSE(one.diagnosis.plans.empty());
    EXPECT_EQ(one.bytes(), job.bytes);
    EXPECT_TRUE(one.best().odds.has_value());
}

TEST(Diagnose, GradesANewChecksumAsConsistent)
{
    const SoundJob job = test::soundJob(7);
    const Repaired one(damaged(job.bytes, {Damage::Number, job.trailer() + 6, 4, 0x12345678}));
    ASSERT_FALSE(one.diagnosis.plans.empty());
    EXPECT_EQ(one.best().confidence, Confidence::Consistent);
    EXPECT_FALSE(one.best().odds.has_value());
    EXPECT_EQ(one.bytes(), job.bytes);
}

TEST(Diagnose, ProvesNothingWhereThePartsOfAChecksumAreTooFew)
{
    const SoundJob job = test::soundJob(8);
    for (std::uint64_t left = 0; left < 10; ++left) {
        const Repaired one(damaged(job.bytes, {Damage::Truncate, job.trailer() + left, 0, 0}));
        ASSERT_FALSE(one.diagnosis.plans.empty()) << left;
        EXPECT_EQ(one.bytes(), job.bytes) << left;
        EXPECT_EQ(one.best().odds.has_value(), left > 6) << left;
        EXPECT_EQ(one.best().confidence == Confidence::Proved, left > 7) << left;
    }
}

TEST(Diagnose, DoubtsJunkThatNamesTheJob)
{
    const SoundJob job = test::soundJob(9);
    Bytes bytes = job.bytes;
    bytes.insert(bytes.end(), 100, 0x5A);
    bytes.insert(bytes.end(), job.bytes.begin() + static_cast<std::ptrdiff_t>(job.appendix.at), job.bytes.end() - 40);
    const Repaired one(bytes);
    ASSERT_FALSE(one.diagnosis.plans.empty());
    EXPECT_NE(one.best().confidence, Confidence::Proved);
}

TEST(Diagnose, EndsWithItsBudgetAndWhenStopped)
{
    const SoundJob job = test::soundJob(10);
    const Bytes bytes = damaged(job.bytes, {Damage::Overwrite, job.appendix.at, 60, 5});
    const Repaired poor(bytes, {.budget = 100});
    EXPECT_TRUE(poor.diagnosis.exhausted);
    EXPECT_LT(poor.diagnosis.work, 100 + 2 * RepairOptions::ReadingCost);
    std::stop_source stop;
    stop.request_stop();
    const Repaired stopped(bytes, {.progress = {stop.get_token(), {}}});
    EXPECT_TRUE(stopped.diagnosis.cancelled);
    EXPECT_TRUE(stopped.diagnosis.plans.empty());
}

TEST(Diagnose, IsTheSameEveryTime)
{
    const SoundJob job = test::soundJob(11);
    const Bytes bytes = damaged(job.bytes, {Damage::Overwrite, job.appendix.at + 30, 40, 6});
    const Repaired first(bytes);
    const Repaired second(bytes);
    EXPECT_EQ(first.diagnosis.work, second.diagnosis.work);
    EXPECT_EQ(first.diagnosis.hypotheses, second.diagnosis.hypotheses);
    ASSERT_EQ(first.diagnosis.plans.size(), second.diagnosis.plans.size());
    for (std::size_t i = 0; i < first.diagnosis.plans.size(); ++i)
        EXPECT_EQ(first.diagnosis.plans[i].plan, second.diagnosis.plans[i].plan);
}

} // namespace ft
