// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include "evidence/rangemarks.h"
#include "evidence/rangeset.h"

namespace ft {

/// Bytes of a download are marked in the list of completed parts, and nowhere else: the data stays as it is. Bytes
/// behind the end of the download are left out. Its plan is empty where all of them are marked so already.
Draft markingOf(const Document &document, const RangeSet &bytes, RangeMark mark, const Style &style);

} // namespace ft
