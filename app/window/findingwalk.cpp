// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwalk.h"

#include <algorithm>

namespace ft {

Spot spotOf(const Finding &finding)
{
    return {{finding.at, finding.size}, QString::fromStdString(finding.path)};
}

const Finding *nextFinding(const std::vector<Finding> &findings, const Spot &from, Walk direction)
{
    if (findings.empty())
        return nullptr;
    const auto count = findings.size();
    const auto here = std::ranges::find(findings, from, spotOf);
    if (here != findings.end()) {
        const auto index = static_cast<std::size_t>(here - findings.begin());
        return &findings[(index + (direction == Walk::Forward ? 1 : count - 1)) % count];
    }
    const std::uint64_t at = from.extents.at;
    if (direction == Walk::Forward) {
        const auto behind = std::ranges::find_if(findings, [at](const Finding &finding) { return finding.at > at; });
        return behind != findings.end() ? &*behind : &findings.front();
    }
    const auto before = std::find_if(findings.rbegin(), findings.rend(), [at](const Finding &finding) { return finding.at < at; });
    return before != findings.rend() ? &*before : &findings.back();
}

} // namespace ft
