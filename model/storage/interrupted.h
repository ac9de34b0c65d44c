// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecalls.h"
#include "patchset.h"
#include "saveresult.h"

#include <QDateTime>

#include <optional>

namespace ft {

/// A write that was interrupted, as its recovery file tells it.
struct InterruptedWrite {
    QString recovery; ///< the file that tells it
    QDateTime when;
    PatchState state; ///< Foreign: it can neither be finished nor undone, another program has written since
    std::uint64_t sizeBefore = 0;
    std::uint64_t sizeAfter = 0;
};

/// To be asked whenever a file is opened. Nothing where no write was interrupted, or where one is still under way in
/// another process. Changes nothing.
std::optional<InterruptedWrite> interruptedWrite(const QString &path, FileCalls &calls);
std::optional<InterruptedWrite> interruptedWrite(const QString &path);

/// What is to become of a file whose writing was interrupted.
enum class Way {
    Finish, ///< every byte as it was meant to be
    Undo, ///< every byte as it was before
    Forget, ///< takes the recovery file away; only where the file is Foreign to it
};

/// Settles an interrupted write. May itself be interrupted at any time, and repeated. `Saved`: the way was gone to its
/// end.
SaveResult settle(const QString &path, Way way, FileCalls &calls);
SaveResult settle(const QString &path, Way way);

} // namespace ft
