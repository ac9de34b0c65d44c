// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of damaged jobs: what is wrong with each, what can be done, and the best of it written. Goal: 1 000 of them
// in under 10 s on two cores.
#include "workfolder.h"

#include "repair/harm.h"

#include "formats/kazaa_dat.h"
#include "repair/diagnosis.h"
#include "storage/writer.h"

#include <benchmark/benchmark.h>

#include <QDir>

#include <atomic>
#include <thread>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using test::Harm;

constexpr std::size_t Jobs = 1000;
constexpr std::uint64_t MostData = 60'000;
/// What formats.md section 6 lists, one damage a job.
constexpr Harm Kinds[] = {Harm::Bit,  Harm::Byte, Harm::Checksum, Harm::TextMode,   Harm::Head, Harm::Junk,
                          Harm::Mark, Harm::Size, Harm::Count,    Harm::CutTrailer, Harm::Twice};

const std::vector<MemorySource> &damagedJobs()
{
    static const std::vector<MemorySource> jobs = [] {
        std::vector<MemorySource> made;
        for (std::uint64_t seed = 1; made.size() < Jobs; ++seed) {
            Chance chance(seed);
            const test::SoundJob job = test::soundJob(seed, MostData);
            made.emplace_back(test::harmed(job.bytes, job, Kinds[seed % std::size(Kinds)], chance));
        }
        return made;
    }();
    return jobs;
}

/// Counts of one round.
struct Outcome {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> proved = 0;
    std::atomic<std::size_t> written = 0;
};

void repairSome(const std::vector<MemorySource> &jobs, const QDir &folder, Outcome &outcome)
{
    for (std::size_t i = outcome.next++; i < jobs.size(); i = outcome.next++) {
        const Diagnosis diagnosis = diagnose(kazaaDat, jobs[i]);
        if (diagnosis.plans.empty())
            continue;
        const JudgedPlan &best = diagnosis.plans.front();
        outcome.proved += best.confidence == Confidence::Proved;
        const QString path = folder.filePath(QString::number(i) + u".dat"_s);
        outcome.written += saveAs(path, Changed(jobs[i], best.plan), {.force = true, .modified = {}}).ok();
    }
}

void repairThousandJobs(benchmark::State &state)
{
    const auto &jobs = damagedJobs();
    const WorkFolder folder(u"repair"_s);
    for (auto _ : state) {
        Outcome outcome;
        {
            std::vector<std::jthread> threads;
            for (std::int64_t i = 0; i < state.range(0); ++i)
                threads.emplace_back([&] { repairSome(jobs, QDir(folder.path()), outcome); });
        }
        state.counters["proved"] = static_cast<double>(outcome.proved);
        state.counters["written"] = static_cast<double>(outcome.written);
    }
}
BENCHMARK(repairThousandJobs)->Arg(2)->Arg(1)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Without the disk.
void diagnoseThousandJobs(benchmark::State &state)
{
    const auto &jobs = damagedJobs();
    for (auto _ : state) {
        for (const MemorySource &job : jobs)
            benchmark::DoNotOptimize(diagnose(kazaaDat, job).plans.size());
    }
}
BENCHMARK(diagnoseThousandJobs)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
