// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repairtarget.h"

#include "document/document.h"
#include "document/repairsearch.h"

namespace ft {

/// What the pages of the wizard share: the file, what can be done about it, what was chosen. Nothing in it writes.
class RepairCase : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    RepairCase(Document *document, const Style &style, QObject *parent = nullptr);
    ~RepairCase() override;

    Document *document() const { return m_document; }
    const Style &style() const { return m_style; }
    RepairSearch *search() { return &m_search; }

    /// What somebody has beside the file. One of each kind: a second one takes the place of the first. Each change starts
    /// the search again, and what was chosen is open again.
    bool takesClues() const; ///< whether that can help with a file of this kind
    const std::vector<RepairClue> &clues() const { return m_search.clues(); }
    void addClue(const RepairClue &clue);
    void removeClue(RepairClue::Kind kind);

    /// Plans that were found, the best first; none before the search has ended.
    std::span<const JudgedPlan> plans() const;

    /// Index of the plan to carry out; -1: leave the file as it is. The best one that is more than a guess at first.
    int chosen() const { return m_chosen; }
    void choose(int plan);
    const JudgedPlan *chosenPlan() const;

    /// The document as the chosen plan would leave it; null where none is. Valid until another one is chosen.
    Document *after();

    /// What carrying out the chosen plan there comes to, for a report. Makes nothing happen.
    RepairedFile repaired(const RepairTarget &target);
    /// Carries the chosen plan out in the document: one entry in its history.
    void changeDocument();
    /// What changeDocument() did lies on disk now, in `file`; or it does not, and is undone.
    void settleDocument(const Opened &file);

Q_SIGNALS:
    void cluesChanged(); ///< the search runs
    void plansChanged(); ///< it has ended

private:
    void searchWith(std::vector<RepairClue> clues);
    void chooseBest();

    Document *m_document;
    Style m_style;
    RepairSearch m_search;
    int m_chosen = -1;
    std::unique_ptr<Document> m_after;
};

} // namespace ft
