// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/tree.h"
#include "wording/text.h"

namespace ft {

/// What the tool tip says of the field that holds the byte at `offset`: label and value, path, offset, size and grade,
/// help, what is odd about it and what is noted about it. Rich text made here; everything from the file is escaped. Empty beyond the end.
QString fieldTip(const Tree &tree, std::uint64_t offset, ByteWindow &bytes,
                 const std::vector<const Finding *> &findings, const Style &style, const QStringList &notes = {});

} // namespace ft
