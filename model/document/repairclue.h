// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repair/catalogue.h"

#include <QString>

#include <memory>

namespace ft {

/// One thing that somebody has beside a damaged job: a link, a database of shared files, or the state that giFT kept.
/// Cheap to copy; owns what it was read from.
struct RepairClue {
    enum class Kind { Link, Database, State };

    Kind kind = Kind::Link;
    QString title; ///< for people: what it is and what it speaks of
    Link link;
    JobState state;
    std::shared_ptr<const ByteSource> bytes; ///< of a database
    std::shared_ptr<const Tree> tree;
};

/// A clue, or in a sentence why there is none.
struct ClueReading {
    std::optional<RepairClue> clue;
    QString problem;
};

/// From a link or hash in any form.
ClueReading clueIn(const QString &text);
/// From a database, a job state, or a text that holds a link. Reads the index of a database: for a thread of its own.
ClueReading clueInFile(const QString &path);

/// What a search takes, of each kind the last one. Valid as long as `clues`.
Clues cluesOf(const std::vector<RepairClue> &clues);

} // namespace ft
