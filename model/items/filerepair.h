// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"
#include "repair/judge.h"
#include "storage/opened.h"
#include "wording/text.h"

namespace ft {

/// What can be done about a file of a folder. The order is that of the words above a list of them.
enum class RepairVerdict {
    Proved,
    Consistent,
    Guessed,
    Hopeless, ///< something is wrong, and no repair was found
    Sound, ///< nothing is wrong
    Other, ///< nothing that is known here, or it could not be opened
    Waiting, ///< nobody has looked yet
    Count
};

/// A file of a folder, what is wrong with it, and the best that can be done.
struct FileRepair {
    QString path; ///< absolute
    QString name = {}; ///< the real name, from inside the file
    QString wrong = {}; ///< in a sentence
    Severity severity = Severity::Note; ///< of the worst finding
    RepairVerdict verdict = RepairVerdict::Waiting;
    std::optional<JudgedPlan> plan = {};

    // Whose bytes the plan is for.
    QString contentName = {}; ///< of the file, without .gz where it was unpacked
    const Format *format = nullptr;
    quint64 size = 0;
    QByteArray tail = {}; ///< tailDigest() of them
};

/// Opens and reads a file as a document would, and looks for repairs where something is wrong. Of a partial download it
/// reads the tail, more only where the appendix is lost. Never fails. Where `progress` was cancelled the file stays
/// Waiting.
FileRepair fileRepair(const QString &path, const Style &style, const Progress &progress);

/// Whether the plan is still one for these bytes: the size and the end of the file are what they were.
bool isFor(const FileRepair &repair, const Opened &opened);

/// "proved", "no repair known", "nothing wrong" ...
QString verdictText(RepairVerdict verdict);

} // namespace ft
