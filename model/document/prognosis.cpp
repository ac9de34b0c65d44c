// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prognosis.h"

#include "document.h"

#include <algorithm>

namespace ft {

Prognosis::Prognosis(const Document *document, QObject *parent)
    : QObject(parent), m_document(document), m_search(document)
{
    connect(document, &Document::reread, this, &Prognosis::look);
    connect(&m_search, &RepairSearch::finished, this, &Prognosis::changed);
    look();
}

const JudgedPlan *Prognosis::best() const
{
    const Diagnosis *found = m_speaks ? m_search.diagnosis() : nullptr;
    const bool isWorthSaying = found && !found->plans.empty() && found->plans.front().confidence > Confidence::Guessed;
    return isWorthSaying ? &found->plans.front() : nullptr;
}

void Prognosis::look()
{
    const auto &findings = m_document->tree().findings;
    m_speaks = std::any_of(findings.begin(), findings.end(),
                           [](const Finding &finding) { return finding.code == Code::ChecksumMismatch; });
    if (m_speaks)
        m_search.start();
    else
        m_search.cancel();
}

} // namespace ft
