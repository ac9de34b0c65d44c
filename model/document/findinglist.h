// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/diagnostic.h"

#include <algorithm>
#include <vector>

namespace ft {

/// Adds findings and keeps file order; of the same place, what was found first stays first.
inline void add(std::vector<Finding> &findings, const std::vector<Finding> &more)
{
    findings.insert(findings.end(), more.begin(), more.end());
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.at < b.at; });
}

} // namespace ft
