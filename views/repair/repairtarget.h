// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"
#include "schema/plan.h"

#include <QString>

#include <functional>

namespace ft {

/// Where a repaired file is to be written.
struct RepairTarget {
    QString path; ///< of the copy; of the file itself where it is changed in place
    bool inPlace = false;
};

/// What became of writing it.
struct RepairOutcome {
    QString failure; ///< in a sentence; empty: it was written
    QString backup; ///< path of what was kept of the file; empty: none was needed
};

/// Carries a plan out on disk, on a thread of its own.
using WriteRepair = std::function<RepairOutcome(const RepairTarget &target, const Plan &plan, const Progress &progress)>;

} // namespace ft
