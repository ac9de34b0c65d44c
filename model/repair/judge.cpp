// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ft {

namespace {

/// Where an agreement is likelier than this by chance, a plan that rests on the structure alone comes first.
constexpr double NoMoreThanStructure = 0.25;

bool isTrouble(const Finding &finding)
{
    return finding.severity > Severity::Note;
}

/// Whether a finding of the result was not there before.
bool isNew(const Finding &finding, const Examined &before)
{
    return std::none_of(before.tree.findings.begin(), before.tree.findings.end(), [&](const Finding &old) {
        return old.code == finding.code && old.path == finding.path;
    });
}

/// The best that can be said where no checksum decides.
Confidence withoutSum(const Trial &trial, const Examined &before)
{
    Confidence least = Confidence::Consistent;
    for (const Step &step : trial.steps)
        least = std::min(least, step.otherwise);
    for (const Finding &each : trial.file.tree.findings) {
        if (each.severity == Severity::Error || (isTrouble(each) && isNew(each, before)))
            return Confidence::Guessed;
    }
    return least;
}

/// Whether no finding, not even a note, is about a field that was solved for: its value had to be ordinary.
bool areOrdinary(const Trial &trial)
{
    return std::none_of(trial.file.tree.findings.begin(), trial.file.tree.findings.end(), [&](const Finding &each) {
        return std::any_of(trial.steps.begin(), trial.steps.end(), [&](const Step &step) {
            return step.method == Method::SolveField && each.path == step.path;
        });
    });
}

std::uint64_t bytesChanged(const Plan &plan)
{
    std::uint64_t sum = 0;
    for (const Splice &splice : plan.splices)
        sum += std::max<std::uint64_t>(splice.remove, splice.insert.size());
    return sum;
}

/// Where a wrong bit or byte was found by the checksum, the field is known only once it is right.
void nameField(Step &step, const Tree &repaired)
{
    const bool byPlace = step.method == Method::CorrectBit || step.method == Method::CorrectByte;
    if (const NodeId leaf = byPlace ? leafAt(repaired, step.at) : NoNode; leaf != NoNode)
        step.path = path(repaired, leaf);
}

} // namespace

std::string_view word(Confidence confidence)
{
    static constexpr std::string_view words[] = {"guessed", "consistent", "proved"};
    return words[static_cast<std::size_t>(confidence)];
}

Trial tried(const ByteSource &source, const Trial &before, const Proposal &proposal, std::uint64_t hypotheses)
{
    Trial trial;
    trial.plan = trimmed(joined(before.plan, proposal.plan), source);
    trial.steps = before.steps;
    trial.steps.push_back(proposal.step);
    trial.bytes = std::make_unique<Changed>(source, trial.plan);
    trial.file = examine(*before.file.format, *trial.bytes, before.file.fileName);
    nameField(trial.steps.back(), trial.file.tree);
    trial.hypotheses = hypotheses;
    trial.bits = std::min(before.bits, proposal.bits);
    trial.renewsSum = before.renewsSum || proposal.renewsSum;
    return trial;
}

JudgedPlan judged(const Trial &trial, const Examined &before)
{
    JudgedPlan plan{trial.plan, trial.steps};
    plan.findingsBefore = before.troubles();
    plan.findingsAfter = trial.file.troubles();
    plan.bytesChanged = bytesChanged(trial.plan);
    plan.left = trial.file.tree.findings;
    plan.confidence = withoutSum(trial, before);
    const auto isUnderSum = [](const Step &step) { return step.underSum; };
    if (!trial.file.sumAgrees() || trial.renewsSum || std::none_of(trial.steps.begin(), trial.steps.end(), isUnderSum))
        return plan;
    plan.odds = std::ldexp(static_cast<double>(trial.hypotheses), -static_cast<int>(trial.bits));
    const bool allUnderSum = std::all_of(trial.steps.begin(), trial.steps.end(), isUnderSum);
    if (trial.file.isClean() && allUnderSum && *plan.odds < ProvedBelow && areOrdinary(trial) && !hasDoubtfulData(trial.file))
        plan.confidence = Confidence::Proved;
    return plan;
}

void rank(std::vector<JudgedPlan> &plans)
{
    const auto isProved = [](const JudgedPlan &plan) { return plan.confidence == Confidence::Proved; };
    const auto first = std::find_if(plans.begin(), plans.end(), isProved);
    const bool contested = std::any_of(first, plans.end(), [&](const JudgedPlan &plan) { return isProved(plan) && plan.plan != first->plan; });
    for (JudgedPlan &plan : plans) {
        if (contested && isProved(plan))
            plan.confidence = Confidence::Consistent;
    }
    const auto key = [](const JudgedPlan &plan) {
        const double odds = plan.odds.value_or(NoMoreThanStructure);
        return std::make_tuple(-static_cast<int>(plan.confidence), plan.findingsAfter, odds, plan.bytesChanged, plan.steps.size());
    };
    std::stable_sort(plans.begin(), plans.end(), [&](const JudgedPlan &a, const JudgedPlan &b) { return key(a) < key(b); });
}

} // namespace ft
