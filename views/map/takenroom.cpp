// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "takenroom.h"

#include <algorithm>
#include <cmath>

namespace ft {

TakenRoom::TakenRoom(QSizeF screen)
    : m_columns(static_cast<int>(std::ceil(screen.width() / Side)) + 1)
    , m_rows(static_cast<int>(std::ceil(screen.height() / Side)) + 1)
    , m_taken(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

QRect TakenRoom::squares(const QRectF &box) const
{
    const QRectF all(0, 0, m_columns * Side, m_rows * Side);
    const QRectF seen = box & all;
    if (seen.isEmpty())
        return {};
    const auto square = [](double at, int count) { return std::clamp(static_cast<int>(at / Side), 0, count - 1); };
    return {QPoint(square(seen.left(), m_columns), square(seen.top(), m_rows)),
            QPoint(square(seen.right(), m_columns), square(seen.bottom(), m_rows))};
}

void TakenRoom::take(const QRectF &box)
{
    const QRect area = squares(box);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            m_taken[static_cast<std::size_t>(y * m_columns + x)] = true;
    }
}

bool TakenRoom::isFree(const QRectF &box) const
{
    const QRect area = squares(box);
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (m_taken[static_cast<std::size_t>(y * m_columns + x)])
                return false;
        }
    }
    return true;
}

} // namespace ft
