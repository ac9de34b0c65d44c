// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecalls.h"
#include "opened.h"
#include "saveresult.h"

#include "schema/plan.h"

namespace ft {

/// How a file is written.
struct SaveOptions {
    bool backup = false; ///< keep what the file was before, see backup.h
    QString backupFolder; ///< for backups; empty: beside the file
    QString backupFile; ///< SaveResult::backup of an earlier write of this session: no other is made, but that is completed
    bool keepTimes = false; ///< the time of the last change stays as it is
};

/// Makes a change to the file that was opened, so that whatever happens it is afterwards as it was or as it was meant to
/// be. Open the file anew behind it: `original` no longer describes it.
///
/// Where a large file changes in few bytes, as a .dat does behind its data, these are written in place under the cover of
/// a recovery file; so are files with several names, and those whose owner could not be kept. Any other file is written
/// anew and takes the place of the old one with owner, group and permissions. Links are followed. A file that another
/// program holds or has changed since is left alone.
SaveResult save(const Opened &original, const Plan &changes, const SaveOptions &options, FileCalls &calls);
SaveResult save(const Opened &original, const Plan &changes, const SaveOptions &options = {});

/// How a file is written that was not opened first.
struct CopyOptions {
    bool force = false; ///< take the place of what is there, with its owner and permissions
    std::optional<std::int64_t> modified; ///< time of the last change, nanoseconds since 1970; nothing: now
};

/// Writes contents to a file: whole or not at all. Runs of zeros take no space. `contents` may come from the very file
/// that is replaced.
SaveResult saveAs(const QString &path, const ByteSource &contents, const CopyOptions &options, FileCalls &calls);
SaveResult saveAs(const QString &path, const ByteSource &contents, const CopyOptions &options = {});

/// Makes a file what it was when `backup` was made, whole or tail. Is a write like any other: with a backup of its own
/// where `options` ask for one.
SaveResult restore(const QString &path, const QString &backup, const SaveOptions &options, FileCalls &calls);
SaveResult restore(const QString &path, const QString &backup, const SaveOptions &options = {});

} // namespace ft
