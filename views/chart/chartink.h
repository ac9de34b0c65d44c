// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

namespace ft {

/// The few colours of a chart, and its letters.
struct ChartInk {
    QColor paper;
    QColor text;
    QColor quiet; ///< scales
    QColor grid;
    QColor kept; ///< bars, filled
    QColor aside; ///< bars that the filter of the chart leaves out: only outlined
    QColor lit; ///< the band of the current step; lets through what it lies on
    QColor edge; ///< around that band
    QFont font;

    static ChartInk of(const QPalette &palette, const QFont &font);
};

} // namespace ft
