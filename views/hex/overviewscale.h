// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

namespace ft {

/// Between the bytes of a whole file and the pixels of a narrow strip beside it. A value; holds for any size below
/// 2^63.
class OverviewScale
{
public:
    struct Band {
        int top = 0;
        int height = 0;
    };

    OverviewScale() = default;
    OverviewScale(std::uint64_t fileSize, int height) : m_size(fileSize), m_height(height) {}

    /// The pixel row that shows a byte.
    int rowOf(std::uint64_t offset) const;
    /// The first byte that a pixel row shows; held within the file.
    std::uint64_t offsetAt(int row) const;
    /// The pixel rows of a run of bytes, at least `least` of them: what is tiny does not disappear.
    Band band(Extents bytes, int least) const;

private:
    std::uint64_t m_size = 0;
    int m_height = 0;
};

} // namespace ft
