// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace ft::cli {

/// Understands the command line and does what it says. `arguments` without the program's name.
Status run(const QStringList &arguments, Console &console);

/// Text of `--help`: of the program (null) or of one command.
QString helpText(const Command *command);

} // namespace ft::cli
