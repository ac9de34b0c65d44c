// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace ft {

/// Whether the bytes have a checksum that does not agree with them.
bool hasWrongSum(const Document &document);

/// The stored checksum becomes that of the bytes as they are now, and nothing else changes. Its plan is empty where the
/// file has no checksum, or a right one.
Draft renewedSum(const Document &document);

} // namespace ft
