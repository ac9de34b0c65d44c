// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingmarks.h"

#include <algorithm>

namespace ft {

namespace {

void worsen(std::optional<Severity> &mark, Severity severity)
{
    mark = mark ? std::max(*mark, severity) : severity;
}

} // namespace

FindingMarks::FindingMarks(const std::vector<Finding> &findings)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (finding.path.empty())
            continue;
        Mark &mark = m_marks[finding.path];
        worsen(mark.own, finding.severity);
        mark.findings.push_back(i);
        std::string above = finding.path;
        for (std::size_t cut = above.find_last_of(".["); cut != std::string::npos; cut = above.find_last_of(".[")) {
            above.resize(cut);
            worsen(m_marks[above].inside, finding.severity);
        }
    }
}

const FindingMarks::Mark &FindingMarks::at(const std::string &path) const
{
    static const Mark none;
    const auto found = m_marks.find(path);
    return found == m_marks.end() ? none : found->second;
}

} // namespace ft
