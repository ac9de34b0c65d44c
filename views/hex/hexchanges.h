// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

namespace ft {

/// Where bytes differ from the saved ones. Bytes that were taken away leave an empty place.
class HexChanges
{
public:
    HexChanges() = default;
    /// `changes`: what leads from the saved bytes to those of now.
    HexChanges(const Plan &changes, const ByteSource &saved);

    const std::vector<Extents> &places() const { return m_places; } ///< in file order, without overlaps
    /// Those that touch a range of bytes, an empty place at its end among them. O(log n) besides what is found.
    std::vector<Extents> in(Extents range) const;

private:
    std::vector<Extents> m_places;
};

} // namespace ft
