// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splicecommand.h"

#include <utility>

namespace ft {
namespace {

/// Any number that tells typing from what is never joined.
constexpr int TypingId = 1;

std::uint64_t endOfTyping(const Plan &plan)
{
    return plan.splices.empty() ? 0 : plan.splices.front().at + plan.splices.front().insert.size();
}

} // namespace

SpliceCommand::SpliceCommand(Plan forth, Plan back, const QString &text, bool isTyping, Change change)
    : QUndoCommand(text), m_forth(std::move(forth)), m_back(std::move(back)), m_change(std::move(change)),
      m_isTyping(isTyping && m_forth.splices.size() == 1), m_typedTo(endOfTyping(m_forth))
{
}

void SpliceCommand::undo()
{
    m_change(*this, m_back, AppliedPlan::Way::Undone);
}

void SpliceCommand::redo()
{
    m_change(*this, m_forth, std::exchange(m_wasMade, true) ? AppliedPlan::Way::Redone : AppliedPlan::Way::Done);
}

int SpliceCommand::id() const
{
    return m_isTyping ? TypingId : -1;
}

bool SpliceCommand::mergeWith(const QUndoCommand *other)
{
    // Only commands of this class have the id, or are in this stack at all.
    const auto &next = static_cast<const SpliceCommand &>(*other);
    if (!goesOn(next))
        return false;
    m_forth = joined(m_forth, next.m_forth);
    m_back = joined(next.m_back, m_back);
    m_typedTo = next.m_typedTo;
    return true;
}

bool SpliceCommand::goesOn(const SpliceCommand &next) const
{
    const std::uint64_t at = next.m_forth.splices.front().at;
    // The second digit of a byte is typed over the first one.
    return next.text() == text() && (at == m_typedTo || (m_typedTo > 0 && at == m_typedTo - 1));
}

} // namespace ft
