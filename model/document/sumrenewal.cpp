// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sumrenewal.h"

#include "document.h"

#include "schema/sums.h"

#include <QCoreApplication>

#include <algorithm>

namespace ft {
namespace {

struct SumWords {
    Q_DECLARE_TR_FUNCTIONS(sumrenewal)
};

} // namespace

bool hasWrongSum(const Document &document)
{
    const std::vector<Finding> &findings = document.findings();
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.code == Code::ChecksumMismatch; });
}

Draft renewedSum(const Document &document)
{
    Draft draft;
    draft.text = SumWords::tr("Put the checksum right");
    ByteWindow window(document.bytes());
    const SumCheck check = checkSum(document.tree(), window);
    if (check.sum == NoNode || check.form >= 0)
        return draft;
    Value value;
    value.type = Value::Number;
    value.number = check.computed;
    draft.plan = setValue(document.tree(), document.bytes(), check.sum, value, Follow::None).plan;
    return draft;
}

} // namespace ft
