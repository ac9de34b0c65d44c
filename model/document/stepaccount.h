// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalentry.h"

#include "schema/plan.h"

namespace ft {

/// What a change took and brought, in a form that can be kept.
struct StepAccount {
    QList<JournalSplice> splices; ///< the first JournalEntry::MostSplices
    QByteArray removed; ///< SHA-256 of all that was removed, one place behind the other
    QByteArray inserted; ///< and of all that was inserted
};

/// Reads what is removed from `before`; takes the time of that.
StepAccount accountOf(const Plan &plan, const ByteSource &before);

/// How many bytes a change takes and brings.
quint64 bytesIn(const Plan &plan);

} // namespace ft
