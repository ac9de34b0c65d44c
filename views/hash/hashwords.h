// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hashcheck.h"
#include "schema/diagnostic.h"

namespace ft {

/// What was found out about data and a hash, for people.
struct HashJudgement {
    QString headline; ///< one short sentence
    QStringList lines; ///< what is proved, what was not received, what was never looked at: with bytes and percent
    Severity severity = Severity::Note;
    bool sound = false; ///< agrees, as far as it goes
};

/// The words for the state of `check`: while it runs, before, and after.
HashJudgement judgementOf(const HashCheck &check);

/// Who names a hash: "3 sources, 1 tag".
QString claimText(const HashClaim &claim);

} // namespace ft
