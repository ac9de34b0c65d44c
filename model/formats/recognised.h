// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/identify.h"

namespace ft {

/// The format that bytes under such a name most likely have; null: not recognised.
const Format *recognised(const ByteSource &bytes, Str fileName);

/// The same where identify() was asked already.
const Format *recognised(const std::vector<Candidate> &candidates);

} // namespace ft
