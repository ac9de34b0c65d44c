// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repaircase.h"

#include "repairrecord.h"

#include "document/documentafter.h"
#include "wording/repairwords.h"

namespace ft {

using namespace Qt::StringLiterals;

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

bool RepairCase::takesClues() const
{
    return m_document->tree().format && m_document->tree().format->id == "kazaa.dat";
}

void RepairCase::addClue(const RepairClue &clue)
{
    std::vector<RepairClue> known = clues();
    std::erase_if(known, [&](const RepairClue &each) { return each.kind == clue.kind; });
    known.push_back(clue);
    searchWith(std::move(known));
}

void RepairCase::removeClue(RepairClue::Kind kind)
{
    std::vector<RepairClue> known = clues();
    std::erase_if(known, [kind](const RepairClue &each) { return each.kind == kind; });
    searchWith(std::move(known));
}

void RepairCase::searchWith(std::vector<RepairClue> clues)
{
    m_search.setClues(std::move(clues));
    choose(-1); // what was found goes with the old search
    m_search.start();
    Q_EMIT cluesChanged();
}

void RepairCase::choose(int plan)
{
    if (plan == m_chosen)
        return;
    m_chosen = plan;
    m_after.reset();
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

RepairedFile RepairCase::repaired(const RepairTarget &target)
{
    const JudgedPlan &plan = *chosenPlan();
    RepairedFile file{repairRecord({m_document->tree(), m_document->bytes()}, {after()->tree(), after()->bytes()},
                                   m_document->findings(), plan, m_style),
                      target, m_document->sharedBytes(), plan.plan, inverse(plan.plan, m_document->bytes())};
    file.record.before.path = m_document->path();
    if (target.place != RepairPlace::Document)
        file.record.after.path = target.path;
    if (m_document->isModified())
        file.record.note = tr("The document had changes that were not saved. “Before” is the file with these changes.");
    return file;
}

void RepairCase::changeDocument()
{
    const bool wasEditable = m_document->isEditable();
    m_document->setEditable(true);
    const std::vector<Step> &steps = chosenPlan()->steps;
    const QString first = tr("Repair: %1").arg(sentence(steps.front()));
    m_document->apply(chosenPlan()->plan, steps.size() == 1 ? first : first + u" …"_s);
    m_document->setEditable(wasEditable);
}

void RepairCase::settleDocument(const Opened &file)
{
    if (file.bytes && file.bytes->size() == m_document->bytes().size())
        m_document->markSaved(file);
    else
        m_document->undoStack()->undo();
}

void RepairCase::chooseBest()
{
    const auto found = plans();
    m_after.reset();
    m_chosen = !found.empty() && found.front().confidence != Confidence::Guessed ? 0 : -1;
    Q_EMIT plansChanged();
}

} // namespace ft
