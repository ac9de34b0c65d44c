// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

namespace ft {

/// A number as people write it for a field: plain, 0x..., by a name of its table, as a time (2003-02-11 14:03:05, UTC),
/// a duration (4:32), a dotted quad, with a unit that suits its meaning (3.4 MB, 212 kbit/s, 35 %). Nothing for
/// anything else. Whether it fits the field is not asked.
std::optional<std::uint64_t> typedNumber(const Field &field, std::string_view text);

/// Bytes from hex digits, which may be grouped by blanks, commas, colons or hyphens. Nothing for anything else.
std::optional<Bytes> typedBytes(std::string_view text);

} // namespace ft
