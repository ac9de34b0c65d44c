// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patchset.h"
#include "savetarget.h"

namespace ft {

/// The name of the recovery file of a file.
QByteArray recoveryName(const QByteArray &name);

/// The change that the recovery file beside `name` tells of. Nothing where there is none, or where it is not whole: it
/// was being written itself then, and the change had not begun.
std::optional<PatchSet> recoveryOf(FileCalls &calls, const QByteArray &name);

/// Writes the recovery file; returns when it is on the medium. Removes what there is of it when that fails.
void writeRecovery(FileCalls &calls, const QByteArray &name, const PatchSet &change);
void removeRecovery(FileCalls &calls, const QByteArray &name);

/// Clears away a recovery file that has nothing more to say. Throws InterruptedBefore where it has.
void clearRecovery(SaveTarget &target);

enum class Side { Before, After };
/// Makes one side of a change true and returns when it is on the medium. `modified`: the time the file gets then; else
/// the present one.
void writeSide(DiskFile &file, const PatchSet &change, Side side, std::optional<std::int64_t> modified);

/// Makes a change to a file in place: recovery file, change, recovery file away. Each of the three is on the medium
/// before the next begins. What fails on the way is taken back at once, if the medium lets it.
void writeInPlace(SaveTarget &target, PatchSet change, bool keepTimes, SaveResult &result);

} // namespace ft
