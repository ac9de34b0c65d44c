// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

#include "schema/plan.h"

namespace ft {

/// A splice without its bytes.
struct Shift {
    quint64 at;
    quint64 removed;
    quint64 inserted;

    Shift back() const { return {at, inserted, removed}; }
};

/// Where a place is behind a splice. Bytes that keep their number stay under the note. Of what is removed in part, the
/// rest keeps it; exactly what it stands on may be replaced by anything. What goes as a whole leaves it removed. The
/// path is left as it is.
NotePlace moved(NotePlace place, const Shift &shift);

/// The same for a change, whose offsets are those before it.
NotePlace moved(NotePlace place, const Plan &plan);

/// The same for what takes the change back.
NotePlace movedBack(NotePlace place, const Plan &plan);

} // namespace ft
