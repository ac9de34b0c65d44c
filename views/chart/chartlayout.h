// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace ft {

/// A scale of counts with round numbers: from 0 to `most` in steps.
struct ValueScale {
    double most = 1;
    double step = 1; ///< a whole number; `most` is a multiple of it

    /// A scale of at most `steps` steps that reaches to `largest` or beyond.
    static ValueScale of(double largest, int steps);
};

/// Where the steps of a chart are within the rectangle that bars are drawn in.
struct ChartLayout {
    QRectF plot;
    int bins = 0;
    bool isLying = false; ///< bars lie, the first on top; else they stand, the first on the left
    double most = 1; ///< the value whose bar is as long as the plot

    /// The step whose band a point lies in; -1 where it lies in none.
    int binAt(QPointF point) const;
    /// The step nearest to a point anywhere; -1 without steps.
    int nearestBin(QPointF point) const;
    /// All the room that steps have, from one side of the plot to the other.
    QRectF band(int first, int last) const;
    /// The end of the bar of a step, in the middle of its band.
    QPointF barEnd(int bin, double value) const;

    friend bool operator==(const ChartLayout &, const ChartLayout &) = default;
};

/// Which of the texts under a scale can be shown without touching each other: every, every second, every third... of
/// them. `places`: of their middles, ascending; `widths`: of each text with the room around it.
std::vector<int> roomyTexts(const std::vector<double> &places, const std::vector<double> &widths);

} // namespace ft
