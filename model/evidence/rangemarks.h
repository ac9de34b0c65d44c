// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <span>
#include <vector>

namespace ft {

/// What somebody says about bytes of a download.
enum class RangeMark : std::uint8_t { Received, Missing };

/// A list of completed parts with `bytes` marked. What does not touch them stays as it is stored: order, overlaps,
/// empty parts. Received: parts that overlap or touch the bytes become one, in the place of the first; without such
/// parts a new one goes before the first that begins behind it. Missing: parts lose the bytes, break in two, or go.
std::vector<Extents> withMark(std::span<const Extents> listed, Extents bytes, RangeMark mark);

} // namespace ft
