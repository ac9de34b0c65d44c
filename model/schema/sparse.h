// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

namespace ft {

/// A source that knows where it holds nothing but zeros without reading them, as a file with holes does.
class SparseSource : public ByteSource {
public:
    /// The first stretch from `at` on that may hold something else, up to where zeros are known to follow; an empty one
    /// at the end of the source where nothing does.
    virtual Extents dataFrom(std::uint64_t at) const = 0;
};

/// The same of any source: one that knows nothing about itself may hold something everywhere.
Extents dataFrom(const ByteSource &source, std::uint64_t at);

} // namespace ft
