// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace ft {

/// The bytes of a KazaaNet value: version and entries. Also inside .reg text and registry hives.
extern const Layout kazaaNetLayout;

inline constexpr Rival::Reading entryReadings[] = {{"12", TR("12 bytes")}, {"9", TR("9 bytes")}};
/// Size of an entry; 9 bytes are a guess about lists of version 0 (old Morpheus).
inline constexpr Rival kazaaNetRival{"entries", TR("Entries have"), "entries", entryReadings, Trust::Likely};

} // namespace ft
