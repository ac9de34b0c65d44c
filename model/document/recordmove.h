// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace ft {

/// A record that outgrew its slot goes to a database of larger slots: a change in each of two documents. The arrival
/// comes first, on disk too: the record is there twice at worst, never lost.
struct RecordMove {
    Draft arrival; ///< behind the last slot there; its problem says why it has no room
    Draft departure; ///< frees the slot it had
    QString path; ///< of the record where it arrives

    /// Only looks ahead.
    RecordMove(const LargerSlot &record, const Document &from, const Document &into);

    bool isPossible() const { return arrival.problem.isEmpty(); }
    /// Makes both, and allows changes to `into`, which somebody has been asked about. False where a document refuses.
    bool apply(Document &from, Document &into) const;
};

/// The departure alone, for a record that has gone to the file `into` by another way.
Draft departureOf(const LargerSlot &record, const Document &from, const QString &into);

/// "Records [3]": where the record is that a move would take from there.
QString placeOfRecord(const LargerSlot &record, const Document &from);

} // namespace ft
