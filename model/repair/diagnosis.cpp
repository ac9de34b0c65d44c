// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include <algorithm>

namespace ft {

namespace {

/// Damages on top of each other that are taken apart. More were never seen to come out right.
constexpr std::size_t MostSteps = 4;
/// Half-repaired files that a round starts from.
constexpr std::size_t Beam = 8;
/// Plans that are shown: further down the list nobody finds the right one.
constexpr std::size_t MostPlans = 12;

class Search {
public:
    Search(const ByteSource &source, const RepairOptions &options)
        : m_source(source), m_options(options), m_ledger(options.budget, options.progress)
    {
    }

    Diagnosis run(const Format &format);

private:
    void extend(const Trial &trial);
    void consider(const Trial &before, const Proposal &proposal);
    bool isKnown(const Plan &plan) const;

    const ByteSource &m_source;
    const RepairOptions &m_options;
    Ledger m_ledger;
    Diagnosis m_diagnosis;
    std::vector<Plan> m_known;
    std::vector<Trial> m_next; ///< what helped, and is not yet clean
    bool m_proved = false;
};

bool answers(const Repair &repair, const Examined &file)
{
    return repair.answers.empty()
        || std::any_of(repair.answers.begin(), repair.answers.end(), [&](Code code) { return file.finding(code); });
}

/// Whether there are repairs for what nothing is wrong with.
bool hasExtras(const Format &format)
{
    const auto all = repairs(format);
    return std::any_of(all.begin(), all.end(), [](const Repair &repair) { return repair.answers.empty(); });
}

bool helped(const Examined &before, const Examined &after)
{
    return after.weight() < before.weight() || (after.sumAgrees() && !before.sumAgrees());
}

bool Search::isKnown(const Plan &plan) const
{
    return std::find(m_known.begin(), m_known.end(), plan) != m_known.end();
}

void Search::consider(const Trial &before, const Proposal &proposal)
{
    if (proposal.plan.isEmpty() || !fits(proposal.plan, before.file.source->size())
        || !m_ledger.spend(RepairOptions::ReadingCost * before.file.readingWork()))
        return;
    Trial trial = tried(m_source, before, proposal, m_ledger.hypotheses());
    const bool isHarmless = proposal.isOptional && trial.file.weight() <= before.file.weight();
    if (isKnown(trial.plan) || !(isHarmless || helped(before.file, trial.file)))
        return;
    m_known.push_back(trial.plan);
    m_diagnosis.plans.push_back(judged(trial, m_diagnosis.file));
    m_proved = m_proved || m_diagnosis.plans.back().confidence == Confidence::Proved;
    if ((!trial.file.isClean() || hasExtras(*trial.file.format)) && trial.steps.size() < MostSteps)
        m_next.push_back(std::move(trial));
}

void Search::extend(const Trial &trial)
{
    for (const Repair &repair : repairs(*trial.file.format)) {
        if (m_proved || !m_ledger.goesOn())
            return;
        if (!answers(repair, trial.file))
            continue;
        std::vector<Proposal> proposals;
        repair.propose(trial.file, m_options.clues, m_ledger, proposals);
        for (std::size_t i = 0; i < proposals.size() && m_ledger.goesOn(); ++i)
            consider(trial, proposals[i]);
    }
}

Diagnosis Search::run(const Format &format)
{
    m_diagnosis.file = examine(format, m_source, m_options.fileName);
    Trial start;
    start.file = m_diagnosis.file;
    m_next.push_back(std::move(start));
    while (!m_next.empty() && !m_proved && m_ledger.goesOn()) {
        std::vector<Trial> round = std::move(m_next);
        m_next.clear();
        std::stable_sort(round.begin(), round.end(), [](const Trial &a, const Trial &b) { return a.file.weight() < b.file.weight(); });
        round.resize(std::min(round.size(), Beam));
        for (const Trial &trial : round)
            extend(trial);
    }
    rank(m_diagnosis.plans);
    if (m_diagnosis.plans.size() > MostPlans)
        m_diagnosis.plans.erase(m_diagnosis.plans.begin() + MostPlans, m_diagnosis.plans.end());
    m_diagnosis.hypotheses = m_ledger.hypotheses();
    m_diagnosis.work = m_ledger.work();
    m_diagnosis.exhausted = m_ledger.isSpent();
    m_diagnosis.cancelled = m_ledger.isCancelled();
    return std::move(m_diagnosis);
}

} // namespace

Diagnosis diagnose(const Format &format, const ByteSource &source, const RepairOptions &options)
{
    return Search(source, options).run(format);
}

} // namespace ft
