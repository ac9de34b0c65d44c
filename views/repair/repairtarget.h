// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/progress.h"
#include "schema/plan.h"
#include "storage/opened.h"
#include "wording/repairreport.h"

#include <functional>

namespace ft {

/// Into what a repair goes.
enum class RepairPlace {
    Copy, ///< a file of its own; what was repaired stays as it is
    File, ///< the file itself, with a backup
    Document, ///< what is open; nothing is written before the document is saved
};

/// Where a repaired file is to go.
struct RepairTarget {
    QString path; ///< of the copy, or of the file itself; of a document that is changed: where it will be saved
    RepairPlace place = RepairPlace::Copy;
};

/// What became of writing it.
struct RepairOutcome {
    QString failure; ///< in a sentence; empty: it was written
    QString backup; ///< path of what was kept of the file; empty: none was needed
    Opened file = {}; ///< that was changed in place, opened again; without bytes otherwise
};

/// A repair that was carried out. Says how to come by both versions again, which are too large to be kept.
struct RepairedFile {
    RepairRecord record; ///< without the digests
    RepairTarget target;
    std::shared_ptr<const ByteSource> original; ///< null: in the file at record.before.path
    Plan plan; ///< made of the original what is written
    Plan inverse; ///< and back
};

/// Writes a copy or changes a file, on a thread of its own.
using WriteRepair = std::function<RepairOutcome(const Opened &original, const RepairTarget &target, const Plan &plan,
                                                const Progress &progress)>;
/// Writes one report about repairs as a page, as PDF or as JSON, by the ending of the name, on a thread of its own.
/// Reads what was repaired for its digests, which are bytes of progress. Gives what went wrong, in a sentence.
using WriteReport = std::function<QString(const QString &path, std::vector<RepairedFile> repairs, const Progress &progress)>;

/// What a wizard has done on disk by whoever shows it.
struct RepairWriters {
    WriteRepair repair;
    WriteReport report;
};

} // namespace ft
