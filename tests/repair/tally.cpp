// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <cstdlib>
#include <iomanip>
#include <iostream>

namespace ft::test {

namespace {

void printRow(const std::string &kind, const Tally &tally)
{
    std::cout << std::left << std::setw(18) << kind << std::right << std::setw(6) << tally.cases << std::setw(15)
              << tally.exactProved << std::setw(12) << tally.exactConsistent << std::setw(9) << tally.exactGuessed
              << std::setw(14) << tally.lesser << std::setw(9) << tally.nothing << std::setw(14) << tally.wrongProved
              << std::setw(11) << std::setprecision(3) << tally.predicted << '\n';
}

} // namespace

void Tally::note(const Diagnosis &diagnosis, bool isExact)
{
    ++cases;
    if (diagnosis.plans.empty()) {
        ++nothing;
        return;
    }
    const JudgedPlan &best = diagnosis.plans.front();
    const bool isProved = best.confidence == Confidence::Proved;
    if (isProved)
        predicted += best.odds.value_or(1);
    if (!isExact)
        ++(isProved ? wrongProved : lesser);
    else
        ++(isProved ? exactProved : best.confidence == Confidence::Consistent ? exactConsistent : exactGuessed);
}

Tally &Tally::operator+=(const Tally &other)
{
    cases += other.cases;
    exactProved += other.exactProved;
    exactConsistent += other.exactConsistent;
    exactGuessed += other.exactGuessed;
    lesser += other.lesser;
    nothing += other.nothing;
    wrongProved += other.wrongProved;
    predicted += other.predicted;
    return *this;
}

Tally print(const Tallies &tallies)
{
    std::cout << "damage             cases  exact: proved  consistent  guessed  other lesser  no plan  wrong proved  predicted\n";
    Tally all;
    for (const auto &[kind, tally] : tallies) {
        printRow(kind, tally);
        all += tally;
    }
    printRow("all", all);
    return all;
}

bool yields(const JudgedPlan &plan, const ByteSource &source, const Bytes &wanted)
{
    const Changed changed(source, plan.plan);
    return changed.size() == wanted.size() && copyOf(changed, {0, changed.size()}) == wanted;
}

std::uint64_t wantedCases(std::uint64_t usual)
{
    const char *asked = std::getenv("FT_REPAIR_CASES");
    return asked ? std::strtoull(asked, nullptr, 10) : usual;
}

} // namespace ft::test
