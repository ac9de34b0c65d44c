// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appliedplan.h"

#include <QUndoCommand>

#include <functional>

namespace ft {

/// The one kind of entry in a document's history: a plan, what takes it back, and what to call it.
class SpliceCommand : public QUndoCommand
{
public:
    using Change = std::function<void(const SpliceCommand &, const Plan &, AppliedPlan::Way)>;

    /// `change` is called with the plan to make; at once when the command is pushed. `isTyping`: joins the command
    /// before it, if that has the same text and ends where this one goes on.
    SpliceCommand(Plan forth, Plan back, const QString &text, bool isTyping, Change change);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

    const Plan &back() const { return m_back; } ///< what takes it back, with all that has joined it

private:
    bool goesOn(const SpliceCommand &next) const;

    Plan m_forth;
    Plan m_back;
    Change m_change;
    bool m_isTyping;
    bool m_wasMade = false; ///< before: the next time is made again
    std::uint64_t m_typedTo; ///< end of what was typed last
};

} // namespace ft
