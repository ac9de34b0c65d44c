// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewscale.h"

#include <algorithm>

namespace ft {

int OverviewScale::rowOf(std::uint64_t offset) const
{
    if (m_size == 0 || m_height <= 0)
        return 0;
    // 63 bits times a height does not fit into 64 bits; a long double is exact enough for pixels.
    const long double share = static_cast<long double>(std::min(offset, m_size)) / static_cast<long double>(m_size);
    return std::min(static_cast<int>(share * m_height), m_height - 1);
}

std::uint64_t OverviewScale::offsetAt(int row) const
{
    if (m_size == 0 || m_height <= 0)
        return 0;
    const long double share = static_cast<long double>(std::clamp(row, 0, m_height)) / m_height;
    return std::min(static_cast<std::uint64_t>(share * static_cast<long double>(m_size)), m_size - 1);
}

OverviewScale::Band OverviewScale::band(Extents bytes, int least) const
{
    const int top = rowOf(bytes.at);
    const int bottom = bytes.size == 0 ? top : rowOf(bytes.end() - 1);
    const int height = std::max(bottom - top + 1, least);
    return {std::max(0, std::min(top, m_height - height)), height};
}

} // namespace ft
