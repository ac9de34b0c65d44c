// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparse.h"

namespace ft {

Extents dataFrom(const ByteSource &source, std::uint64_t at)
{
    if (at >= source.size())
        return {source.size(), 0};
    if (const auto *sparse = dynamic_cast<const SparseSource *>(&source))
        return sparse->dataFrom(at);
    return {at, source.size() - at};
}

} // namespace ft
