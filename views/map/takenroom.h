// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ft {

/// Which parts of a screen hold something already, in squares of a few pixels: as quick for ten thousand points as for
/// ten.
class TakenRoom
{
public:
    explicit TakenRoom(QSizeF screen);

    void take(const QRectF &box);
    bool isFree(const QRectF &box) const; ///< what lies off the screen is free

private:
    static constexpr double Side = 4;

    QRect squares(const QRectF &box) const;

    int m_columns;
    int m_rows;
    std::vector<bool> m_taken;
};

} // namespace ft
