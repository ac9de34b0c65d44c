// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/differences.h"
#include "repair/judge.h"
#include "wording/repairreport.h"

namespace ft {

/// What a report says about a repair, without paths and digests. To be made before a file is changed in place: the
/// bytes of `before` are the old ones only until then. For any thread.
RepairRecord repairRecord(const FileVersion &before, const FileVersion &after, const std::vector<Finding> &found,
                          const JudgedPlan &plan, const Style &style);

} // namespace ft
