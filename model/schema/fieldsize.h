// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "field.h"

#include <optional>

namespace ft {

/// Smallest number of bytes that a field can take; bounds counts from files.
std::uint64_t leastSize(const Field &field);
/// Number of bytes a field always takes; nothing if that depends on the file.
std::optional<std::uint64_t> fixedSize(const Field &field);

} // namespace ft
