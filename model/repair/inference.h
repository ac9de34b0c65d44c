// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include "evidence/rangeset.h"
#include "evidence/uuhash.h"

#include <optional>

namespace ft {

/// Which bytes of `size` seem to have been received, where no list says it: all but long runs of zeros. A hint, never
/// a proof: gaps can hold other bytes, and files zeros. Reads everything; nothing where the ledger ends it.
std::optional<RangeSet> inferredRanges(const ByteSource &source, std::uint64_t size, Ledger &ledger);

/// What of the first `size` bytes of the source was received: all of a file whose hash agrees, else what inferredRanges()
/// takes for it.
std::optional<RangeSet> receivedRanges(const ByteSource &source, std::uint64_t size, std::uint64_t fileSize,
                                       const std::optional<UuHash> &hash, Ledger &ledger);

} // namespace ft
