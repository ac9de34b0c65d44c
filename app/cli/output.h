// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "schema/plan.h"
#include "storage/writer.h"

namespace ft {
struct RescuedFile;
}

namespace ft::cli {

// Commands that write files have the options -o, --in-place, --force, and those of safety.
inline constexpr Option ResultFile{"o", "OUT", QT_TRANSLATE_NOOP("cli", "Write the result to this file")};
inline constexpr Option InPlace{"in-place", nullptr,
                                QT_TRANSLATE_NOOP("cli", "Write the result in place of the input")};
inline constexpr Option Overwrite{"force", nullptr, QT_TRANSLATE_NOOP("cli", "Overwrite OUT if it exists")};

/// --no-backup, --backup-dir and --keep-times, for commands that change files in place.
inline constexpr Option NoBackup{"no-backup", nullptr,
                                 QT_TRANSLATE_NOOP("cli", "Keep nothing of what --in-place replaces (else: FILE~, or FILE.tail~)")};
inline constexpr Option BackupDir{"backup-dir", "DIR", QT_TRANSLATE_NOOP("cli", "Keep it in this folder instead of beside the file")};
inline constexpr Option KeepTimes{"keep-times", nullptr, QT_TRANSLATE_NOOP("cli", "The time of the file's last change stays as it is")};

/// What the user asked for with them.
SaveOptions saveOptions(const Request &request);

/// Where the result of one input goes: another file, or in place of the input. Empty where the user named neither, or
/// both, or one output for several inputs; that has been complained about.
QString outputFor(const Request &request, const QString &input, Console &console);

/// Writes a file with changes: to another one, or in place with a backup unless the user wants none. False after a
/// complaint.
bool writeOutput(const Opened &original, const Plan &changes, const QString &path, const Request &request, Console &console);

/// Writes contents to a new file: whole or not at all. False after a complaint.
bool writeNew(const QString &path, const ByteSource &contents, const CopyOptions &options, Console &console);

/// Whether a file that `input` was to become is there; says what went wrong.
bool isThere(const RescuedFile &file, const QString &input, Console &console);

} // namespace ft::cli
