// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"

#include <limits>

namespace ft {

/// What a search for a repair has tried and may still try.
///
/// Two things are counted. Hypotheses: results that would have been believed had the checksum agreed; they decide what
/// an agreement is worth. Work: readings and trials, so that a search ends after the same steps on every machine.
class Ledger {
public:
    explicit Ledger(std::uint64_t budget, Progress progress = {}) : m_progress(std::move(progress)), m_budget(budget) {}

    /// Hypotheses that are held against a checksum.
    void consult(std::uint64_t hypotheses)
    {
        const std::uint64_t room = std::numeric_limits<std::uint64_t>::max() - m_hypotheses;
        m_hypotheses += hypotheses < room ? hypotheses : room;
    }
    std::uint64_t hypotheses() const { return m_hypotheses; }

    /// Takes up work; false where the budget is used up or the search is no longer wanted.
    bool spend(std::uint64_t work = 1)
    {
        m_work += work;
        m_progress.tell(m_work < m_budget ? m_work : m_budget, m_budget);
        return goesOn();
    }
    std::uint64_t work() const { return m_work; }
    bool isSpent() const { return m_work > m_budget; }
    bool isCancelled() const { return m_progress.isCancelled(); }
    bool goesOn() const { return !isSpent() && !isCancelled(); }
    const Progress &progress() const { return m_progress; }

private:
    Progress m_progress;
    std::uint64_t m_budget;
    std::uint64_t m_work = 0;
    std::uint64_t m_hypotheses = 0;
};

} // namespace ft
