// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace ft::lint {

/// Longer files are worth splitting; a warning, because a table of constants may be long for a good reason.
constexpr std::size_t LinesInAFile = 400;

/// The rules for every source file, whatever its layer: whose it is and under which licence, `#pragma once` in headers,
/// headers of POSIX only where a comment says so, nothing left to do.
std::vector<Breach> conventionBreaches(const Source &source);

} // namespace ft::lint
