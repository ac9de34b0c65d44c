// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repaircase.h"

#include "document/documentafter.h"

namespace ft {

RepairCase::RepairCase(Document *document, const Style &style, QObject *parent)
    : QObject(parent), m_document(document), m_style(style), m_search(document)
{
    m_style.codePage = document->codePage();
    connect(&m_search, &RepairSearch::finished, this, &RepairCase::chooseBest);
}

RepairCase::~RepairCase() = default;

std::span<const JudgedPlan> RepairCase::plans() const
{
    const Diagnosis *diagnosis = m_search.diagnosis();
    return diagnosis ? std::span<const JudgedPlan>(diagnosis->plans) : std::span<const JudgedPlan>();
}

void RepairCase::choose(int plan)
{
    if (plan == m_chosen)
        return;
    m_chosen = plan;
    m_after.reset();
    Q_EMIT chosenChanged();
}

const JudgedPlan *RepairCase::chosenPlan() const
{
    return m_chosen < 0 ? nullptr : &plans()[static_cast<std::size_t>(m_chosen)];
}

Document *RepairCase::after()
{
    if (!m_after && m_chosen >= 0)
        m_after = documentAfter(*m_document, chosenPlan()->plan);
    return m_after.get();
}

void RepairCase::chooseBest()
{
    const auto found = plans();
    m_after.reset();
    m_chosen = !found.empty() && found.front().confidence != Confidence::Guessed ? 0 : -1;
    Q_EMIT chosenChanged();
}

} // namespace ft
