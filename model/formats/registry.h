// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace ft {

/// All formats. The list is generated from this folder: a new file with an `extern constexpr Format` is all it takes.
std::span<const Format *const> formats();

/// The format with that id ("kazaa.dat"); null if there is none.
const Format *formatById(Str id);

} // namespace ft
