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

// Commands that write files have the options -o, --in-place, --no-backup and --force.

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
