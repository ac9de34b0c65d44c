// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repairclue.h"

#include "repair/diagnosis.h"

#include <QObject>

#include <memory>
#include <string>
#include <thread>

namespace ft {

class Document;

/// Whether there is something wrong with a document that repairs exist for.
bool isRepairable(const Document &document);
/// Whether a search can find anything: the same, or something can be had although nothing is wrong, such as records that
/// were deleted.
bool isWorthSearching(const Document &document);

/// Looks for repairs of a document in a thread of its own. It looks at the bytes as they were when it started; what is
/// edited meanwhile makes the answer stale, and whoever asks starts again.
class RepairSearch : public QObject
{
    Q_OBJECT

public:
    /// Does not start. Nothing of `document` is needed after start() but its bytes, which are shared.
    explicit RepairSearch(const Document *document, QObject *parent = nullptr);
    /// Stops and joins.
    ~RepairSearch() override;

    /// What else is known, from the next start() on.
    void setClues(std::vector<RepairClue> clues) { m_clues = std::move(clues); }
    const std::vector<RepairClue> &clues() const { return m_clues; }

    /// What is still running is given up; finished() comes once, for the new search.
    void start();
    /// The search ends soon with what it has found so far; finished() follows.
    void cancel();
    bool isRunning() const { return m_thread.joinable(); }

    /// Null until the search has ended. Valid until it is started again.
    const Diagnosis *diagnosis() const { return m_found ? &m_found->diagnosis : nullptr; }

Q_SIGNALS:
    void progress(quint64 done, quint64 total); ///< in units of work; the total is the most that it may take
    void finished();

private:
    /// What the diagnosis refers to lives as long as it does.
    struct Found {
        std::shared_ptr<const ByteSource> bytes;
        std::string name;
        std::vector<RepairClue> clues;
        Diagnosis diagnosis;
    };

    void take(std::unique_ptr<Found> found);

    const Document *m_document;
    std::vector<RepairClue> m_clues;
    bool m_startsAgain = false; ///< when the running search has ended
    std::unique_ptr<Found> m_found;
    std::jthread m_thread;
};

} // namespace ft
