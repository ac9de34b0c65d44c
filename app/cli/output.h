// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "schema/bytes.h"

namespace ft::cli {

// Commands that write files have the options -o, --in-place and --force.

/// Where the result of one input goes: another file, or in place of the input. Empty where the user named neither, or
/// both, or one output for several inputs; that has been complained about.
QString outputFor(const Request &request, const QString &input, Console &console);

/// Writes all bytes of a source to a file that appears only when it is complete. False after a complaint: the folder
/// or the disk refused, or the file exists and --force was not given.
bool writeOutput(const ByteSource &bytes, const QString &path, const Request &request, Console &console);

} // namespace ft::cli
