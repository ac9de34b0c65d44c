// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ft {

/// A step of a chart: a category, an interval of numbers, a span of time.
struct ChartBin {
    QString label; ///< the whole step in words: "video", "1 MB to 2 MB"; plain text
    QString edge; ///< what stands under the beginning of the step, where there is a scale; empty: nothing
    double value = 0; ///< how much falls into it; not negative
    bool isKept = true; ///< it passes the filter that this very chart is; the others are painted pale

    friend bool operator==(const ChartBin &, const ChartBin &) = default;
};

/// What a chart shows.
struct ChartSeries {
    enum class Kind {
        Bars, ///< categories, a lying bar each, the first on top
        Histogram, ///< intervals of numbers, from left to right
        TimeLine, ///< spans of time, from left to right
    };

    Kind kind = Kind::Bars;
    QString title;
    QString note; ///< what has no place in it: "12 without a year"; empty: nothing
    std::vector<ChartBin> bins;

    double sum() const;
    double largest() const; ///< value of a bin; 0 without bins
    bool isFiltered() const; ///< some bins are not kept

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

} // namespace ft
